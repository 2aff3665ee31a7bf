import { readTokens } from "#lib/search/engine/text/encoder";
import type { Entry } from "#lib/search/engine/entry";
import { ownFields, type SearchField, searchFields } from "#lib/search/engine/query/options";
import type { Pack, SearchDocument } from "#lib/search/portal/pack/pack-schema";

/** The words that stand around search documents, by the identifier of the session. */
export interface Surroundings {
  /** The words of each session, as its hits are found by them. */
  headings: ReadonlyMap<string, string>;
  /** The paragraphs of each session, put together. */
  accounts: ReadonlyMap<string, string>;
}

/** Gathers the surroundings of the search documents of a pack. */
export function buildSurroundings(pack: Pick<Pack, "events" | "sessions" | "entries">): Surroundings {
  const events = new Map(pack.events.map(({ id, label, year }) => [id, [label, year].join(" ")]));
  const accounts = new Map<string, string>();
  for (const { kind, sessions, text } of pack.entries) {
    const [session] = sessions;
    if (kind !== "paragraph" || session === undefined) continue;
    accounts.set(session, [accounts.get(session), text].filter((part) => part !== undefined).join(" "));
  }
  const headings = new Map(
    pack.sessions.map(({ id, label, title, event }) => [id, [title, label, events.get(event ?? "") ?? ""].join(". ")]),
  );
  return { headings, accounts };
}

/** Builds the entry of a search document at its place, with what is searched of it by field. */
export function buildEntry(document: SearchDocument, ordinal: number, surroundings: Surroundings): Entry {
  const fields = buildFields(document, surroundings);
  const words = searchFields.slice(0, ownFields).map((field) => readTokens(fields[field]).map(({ word }) => word));
  return { ordinal, document, fields, words };
}

function buildFields(document: SearchDocument, { headings, accounts }: Surroundings): Record<SearchField, string> {
  const context = [...document.sessions.map((session) => headings.get(session) ?? ""), document.section ?? ""].join(
    " ",
  );
  if (document.kind === "session") {
    return {
      title: `${document.label}. ${document.title}`,
      text: "",
      account: accounts.get(document.id) ?? "",
      context,
    };
  }
  if (document.kind === "person") {
    return { title: [document.title, ...(document.names ?? [])].join(". "), text: "", account: document.text, context };
  }
  // Whose words they are finds a quotation, but below the human.
  if (document.kind === "quotation") return { title: "", text: document.text, account: document.title, context };
  return { title: [document.title, ...(document.names ?? [])].join(". "), text: document.text, account: "", context };
}
