import { buildPassage, markWords, type Part } from "#lib/search/engine/text/highlight";
import type { Pack, SearchDocument } from "#lib/search/portal/pack/pack-schema";
import { accountField } from "./fields";
import type { Hit } from "#lib/search/engine/query/search";

/** The lists by which a hit says where it stands. */
export type Surroundings = Pick<Pack, "events" | "sessions" | "documents">;

/** What is shown of a hit: where it stands, its title or name if it has one, and a passage, in marked parts. */
export interface HitText {
  where: string;
  title: readonly Part[];
  passage: readonly Part[];
}

/** Builds what is shown of a hit: "Recommendation 1 · Panel 1 · 17th Alliance conference", title and passage. */
export function textOfHit(pack: Surroundings, { entry, matches }: Hit<SearchDocument>): HitText {
  const { document, fields } = entry;
  const terms = matches.map(({ term }) => term);
  const text = document.kind === "session" ? (fields[accountField] ?? "") : document.text;
  return {
    where: whereOf(pack, document),
    title: markWords(document.title, terms),
    passage: text === "" ? [] : buildPassage(text, terms),
  };
}

/** Formats where a search document stands: "Recommendation 1 · Panel 1 · 17th Alliance conference". */
export function whereOf(pack: Surroundings, document: SearchDocument): string {
  const sessions = pack.sessions.filter(({ id }) => document.sessions.includes(id));
  const events = pack.events.filter(({ id }) => sessions.some(({ event }) => event === id)).map(({ label }) => label);
  const [session] = sessions;
  if (document.kind === "person") return [document.label, ...events].join(" · ");
  if (document.kind === "session" || session === undefined) {
    const source = pack.documents.find(({ id }) => id === document.document)?.label;
    return [document.label, source, ...events].filter((part) => part !== undefined).join(" · ");
  }
  return [document.label, session.label, ...events].join(" · ");
}
