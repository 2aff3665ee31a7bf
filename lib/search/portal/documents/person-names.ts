import { buildMemberId } from "#lib/address/name";
import type { Entry } from "#lib/search/engine/entry";
import { transliterate } from "#lib/text/transliterate";
import { buildEntry } from "#lib/search/portal/fields";
import type { SearchDocument } from "./search-document";

/*
 * The people of a core: a line each with the name, and behind a tab the identifier, where that does not follow from the name. What
 * else is known of them comes with the whole.
 */

/** Builds the text of the names of people, who follow each other in what is searched. */
export function buildNames(people: readonly Pick<SearchDocument, "id" | "title">[]): string {
  return people.map(({ id, title }) => (id === idOf(title) ? title : `${title}\t${id}`)).join("\n");
}

/** Reads the entries of people by their names, the first of whom has the given ordinal; the other half of {@link buildNames}. */
export function readNames(text: string, first: number): Entry<SearchDocument>[] {
  return text === ""
    ? []
    : text.split("\n").map((line, at) => {
        const [title = "", id = idOf(title)] = line.split("\t");
        const document = { id, kind: "person" as const, label: "Person", venue: "", title, names: [], text: "" };
        return buildEntry(document, first + at, "", "");
      });
}

function idOf(name: string): string {
  return buildMemberId("people", transliterate(name).replace(/[^\p{L}\p{N}]+/gu, "-"));
}
