import { buildPassage, markWords, type Part } from "#lib/search/engine/text/highlight";
import type { Hit } from "#lib/search/engine/query/search";
import { accountField } from "./fields";
import type { SearchDocument } from "#lib/search/portal/documents/search-document";

/** What is shown of a hit: where it stands, its title or name if it has one, and a passage, in marked parts. */
export interface HitText {
  where: string;
  title: readonly Part[];
  passage: readonly Part[];
}

/** Builds what is shown of a hit: "Recommendation 1 · Panel 1 · 3rd Harbour Forum", title and passage. */
export function textOfHit({ entry, matches }: Hit<SearchDocument>): HitText {
  const { document, fields } = entry;
  const terms = matches.map(({ term }) => term);
  const text = document.kind === "session" ? (fields[accountField] ?? "") : document.text;
  return {
    where: [document.label, document.venue].filter((part) => part !== "").join(" · "),
    title: markWords(document.title, terms),
    passage: text === "" ? [] : buildPassage(text, terms),
  };
}
