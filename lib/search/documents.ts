import type { Credit } from "#lib/records/credit";
import type { CorpusRecords } from "#lib/records/corpus";
import type { Document } from "#lib/records/document";
import { parseId } from "#lib/records/identifier";
import { labelOfItem, labelOfRole, labelOfSession } from "#lib/records/label";
import type { Person } from "#lib/records/person";
import type { Quotation } from "#lib/records/quotation";
import type { Recommendation } from "#lib/records/recommendation";
import type { Session } from "#lib/records/session";
import type { Wording } from "#lib/records/wording";
import type { SearchDocument } from "./pack-schema";

/** Builds the search documents of all records: recommendations, sessions, people and numbered paragraphs. */
export function buildSearchDocuments(records: CorpusRecords): SearchDocument[] {
  return [
    ...records.recommendations.map(buildFromRecommendation),
    ...records.wordings.map(buildFromWording),
    ...records.quotations.map(buildFromQuotation),
    ...records.sessions.map(buildFromSession),
    ...records.people.map((person) => buildFromPerson(person, records.sessions)),
    ...records.documents.flatMap(buildFromDocument),
  ];
}

function buildFromRecommendation(item: Recommendation): SearchDocument {
  return { id: item.id, kind: "recommendation", label: labelOfItem(item), title: "", text: item.text, sessions: item.session === undefined ? [] : [item.session], document: item.document };
}

function buildFromWording(wording: Wording): SearchDocument {
  return { id: wording.id, kind: "wording", label: `Wording ${wording.number}`, title: "", text: wording.text, sessions: [wording.session], document: wording.document };
}

function buildFromQuotation(quotation: Quotation): SearchDocument {
  return { id: quotation.id, kind: "quotation", label: "Quotation", title: quotation.by?.name ?? "", text: quotation.text, sessions: [], document: quotation.document };
}

function buildFromSession(session: Session): SearchDocument {
  return { id: session.id, kind: "session", label: labelOfSession(session), title: session.title, text: "", sessions: [session.id] };
}

function buildFromPerson(person: Person, sessions: readonly Session[]): SearchDocument {
  const held = sessions.flatMap((session) =>
    session.credits.filter((credit) => credit.person === person.id).map((credit) => ({ session: session.id, words: wordsOfCredit(credit) })),
  );
  const names = person.names.filter((name) => name !== person.name);
  return {
    id: person.id,
    kind: "person",
    label: "Person",
    title: person.name,
    ...(names.length === 0 ? {} : { names }),
    text: [...new Set(held.map(({ words }) => words))].join("; "),
    sessions: [...new Set(held.map(({ session }) => session))],
  };
}

function wordsOfCredit(credit: Credit): string {
  return [labelOfRole(credit.role), credit.affiliation].filter((words) => words !== undefined).join(", ");
}

function buildFromDocument(document: Document): SearchDocument[] {
  return document.blocks.flatMap((block): SearchDocument[] => {
    const id = block.part === undefined ? `${document.id}#${block.anchor}` : `${document.id}/${block.part}#${block.anchor}`;
    const parts = parseId(id);
    if (parts?.kind !== "paragraph" || block.type === "heading") return [];
    if (block.container?.kind === "links") return [];
    if (block.type === "item" && (block.recommendation !== undefined || block.wording !== undefined)) return [];
    if (block.container?.kind === "quotation") return [];
    return [
      {
        id,
        kind: "paragraph",
        label: `Paragraph ${parts.number}`,
        title: "",
        text: block.text,
        sessions: block.session === undefined ? [] : [block.session],
        document: document.id,
      },
    ];
  });
}
