import type { CorpusRecords } from "#lib/records/corpus";
import type { LedgerEntry } from "#lib/records/ledger";
import type { Provenance } from "#lib/records/provenance";

/** A thing that carries an identifier, with the words that the identifier stands for. */
export interface Issued {
  id: string;
  kind: LedgerEntry["kind"];
  text: string;
  provenance: Provenance | undefined;
}

/** Lists everything in the corpus that carries an identifier, in reading order; an identifier may occur twice. */
export function findIssued(records: CorpusRecords): Issued[] {
  return [
    ...records.events.map((event): Issued => ({ id: event.id, kind: "event", text: event.title.value, provenance: event.provenance })),
    ...records.documents.flatMap((document): Issued[] => [
      { id: document.id, kind: "document", text: document.title, provenance: document.provenance },
      ...document.blocks
        .filter((block) => block.type !== "heading" || block.session === undefined || !block.session.endsWith(`/${block.anchor}`))
        .map((block): Issued => ({
          id: `${document.id}#${block.anchor}`,
          kind: block.type === "heading" ? "section" : "paragraph",
          text: block.text,
          provenance: { path: document.provenance.path, line: block.line, endLine: block.line },
        })),
    ]),
    ...records.sessions.map((session): Issued => ({ id: session.id, kind: "session", text: session.title, provenance: session.provenance })),
    ...records.recommendations.map((item): Issued => ({ id: item.id, kind: "recommendation", text: item.text, provenance: item.provenance })),
    ...records.people.map((person): Issued => ({ id: person.id, kind: "person", text: person.name, provenance: undefined })),
    ...records.organizations.map((body): Issued => ({ id: body.id, kind: "organization", text: body.name, provenance: undefined })),
  ];
}
