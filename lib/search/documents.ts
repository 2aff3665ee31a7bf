import type { Credit } from "#lib/records/credit";
import type { CorpusRecords } from "#lib/records/corpus";
import type { Document } from "#lib/records/document";
import { parseId } from "#lib/records/identifier";
import { labelOfItem, labelOfRole, labelOfSession } from "#lib/records/label";
import type { Person } from "#lib/records/person";
import type { Recommendation } from "#lib/records/recommendation";
import type { Session } from "#lib/records/session";
import type { SearchDocument } from "./pack-schema";

/** Builds the search documents of all records: recommendations, sessions, people and numbered paragraphs. */
export function buildSearchDocuments(records: CorpusRecords): SearchDocument[] {
  return [
    ...records.recommendations.map(buildFromRecommendation),
    ...records.sessions.map(buildFromSession),
    ...records.people.map((person) => buildFromPerson(person, records.sessions)),
    ...records.documents.flatMap(buildFromDocument),
  ];
}

function buildFromRecommendation(item: Recommendation): SearchDocument {
  return { id: item.id, kind: "recommendation", label: labelOfItem(item), title: "", text: item.text, sessions: [item.session] };
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
    const id = `${document.id}#${block.anchor}`;
    const parts = parseId(id);
    if (parts?.kind !== "paragraph" || block.type === "heading") return [];
    if (block.type === "item" && block.recommendation !== undefined) return [];
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
