import { buildMemberId } from "#lib/address/name";
import { wordsOfId } from "#lib/address/slug";
import { romanize } from "#lib/text/romanize";

/** The identifier of a name of which there is one, in a registry: "people/mira-solberg". */
export function idOfName(folder: "people" | "organizations", name: string): string {
  const words = wordsOfId(romanize(name));
  return buildMemberId(folder, words === "" ? "unnamed" : words);
}

/** Formats an entry of a registry, to be pasted. */
export function formatEntry(id: string, name: string): string {
  return JSON.stringify({ id, name }).replace(/(?<=["}]):|(?<="),(?=")/gu, "$& ");
}
