import { lastNameOf } from "#lib/address/name";
import type { CorpusRecords } from "#lib/records/corpus-records";
import { fingerprint } from "#lib/records/text/fingerprint";
import type { LedgerEntry } from "#lib/records/ledger/ledger-entry";
import type { Provenance } from "#lib/records/provenance";
import type { HeadingBlock } from "#lib/records/text/block";
import type { Document } from "#lib/records/document";
import { buildId, factNames, vocabularies } from "#lib/address/identifier";
import { wordsOfFact } from "#lib/records/facts/facts";
import { buildBlockId, buildPartId } from "#lib/address/paragraph";

/** A thing that carries an identifier, with the words that the identifier stands for. */
export interface Issued {
  id: string;
  kind: LedgerEntry["kind"];
  text: string;
  /** The fingerprint of the text. */
  print: string;
  provenance: Provenance | undefined;
}

type Named = Omit<Issued, "print">;

/** Lists everything in the corpus that carries an identifier, in reading order; an identifier may occur twice. */
export function findIssued(records: CorpusRecords): Issued[] {
  return findNamed(records).map((thing) => ({ ...thing, print: fingerprint(thing.text) }));
}

function findNamed(records: CorpusRecords): Named[] {
  return [
    ...records.events.map((event): Named => ({
      id: event.id,
      kind: "event",
      text: event.title.value,
      provenance: event.provenance,
    })),
    ...records.documents.flatMap((document): Named[] => [
      { id: document.id, kind: "document", text: document.title, provenance: document.provenance },
      ...document.parts.map((part): Named => ({
        id: buildPartId(document.id, part.name),
        kind: "part",
        text: part.title,
        provenance: lineOf(document, part.line),
      })),
      ...document.blocks
        .filter((block) => block.type !== "heading" || !isNamedOtherwise(block))
        .map((block): Named => ({
          id: buildBlockId(document.id, block),
          kind: block.type === "heading" ? "section" : "paragraph",
          text: block.text,
          provenance: lineOf(document, block.line),
        })),
    ]),
    ...records.sessions.map((session): Named => ({
      id: session.id,
      kind: "session",
      text: session.title,
      provenance: session.provenance,
    })),
    ...records.recommendations.map((item): Named => ({
      id: item.id,
      kind: "recommendation",
      text: item.text,
      provenance: item.provenance,
    })),
    ...records.wordings.map((item): Named => ({
      id: item.id,
      kind: "wording",
      text: item.text,
      provenance: item.provenance,
    })),
    ...records.quotations.map((item): Named => ({
      id: item.id,
      kind: "quotation",
      text: item.text,
      provenance: item.provenance,
    })),
    ...records.interviews.flatMap(({ pairs }) =>
      pairs.map((pair): Named => ({
        id: pair.id,
        kind: "pair",
        text: [...pair.question, ...pair.answer].join("\n\n"),
        provenance: pair.provenance,
      })),
    ),
    ...records.people.map((person): Named => ({
      id: person.id,
      kind: "person",
      text: person.name,
      provenance: undefined,
    })),
    ...records.organizations.map((body): Named => ({
      id: body.id,
      kind: "organization",
      text: body.name,
      provenance: undefined,
    })),
    ...vocabularies.flatMap((vocabulary) =>
      records[vocabulary].map((term): Named => ({
        id: buildId({ kind: "term", vocabulary, term: term.id }),
        kind: "term",
        text: term.label,
        provenance: undefined,
      })),
    ),
    ...factNames.flatMap((name) =>
      records[name].map((fact): Named => ({
        id: fact.id,
        kind: "fact",
        text: wordsOfFact(fact),
        provenance: fact.provenance,
      })),
    ),
  ];
}

/** The heading of a session or of a part is known by that session's or part's own identifier. */
function isNamedOtherwise(heading: HeadingBlock): boolean {
  return heading.anchor === heading.part || lastNameOf(heading.session ?? "") === heading.anchor;
}

function lineOf(document: Document, line: number): Provenance {
  return { path: document.provenance.path, line, endLine: line };
}
