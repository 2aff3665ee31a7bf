import { strFromU8, strToU8, unzlibSync, zlibSync } from "fflate";
import { type ReaderList, readList } from "./list";

/*
 * The fragment of a link to a list: "1." and, in base64url, the zlib form (RFC 1950) of the JSON [title, item, …], where an item is
 * its identifier or, with a note, [identifier, note]. The identifiers themselves are sent, as no number of theirs would last.
 */

const form = "1.";

/* Many times what a browser's address bar takes; what is longer is not unpacked. */
const longest = 100_000;

/**
 * Formats a list as the fragment of a link, without the `#`; notes only where the reader wants to send them. `words` are part of
 * the form: both ends begin with them, so that a list of few items is short.
 */
export function formatFragment({ title, items }: ReaderList, withNotes: boolean, words: string): string {
  const json = JSON.stringify([title, ...items.map(({ id, note }) => (withNotes && note !== "" ? [id, note] : id))]);
  const bytes = zlibSync(strToU8(json), { level: 9, dictionary: strToU8(words) });
  return form + btoa(strFromU8(bytes, true)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** Parses the fragment of a link to a list, made with the same words; `undefined` where it is damaged. */
export function parseFragment(fragment: string, words: string): ReaderList | undefined {
  // A sentence that ends with a link leaves its stop or bracket behind.
  const sent = fragment.replace(/(?:%[\da-f]{2}|[^\w-])+$/iu, "");
  if (!sent.startsWith(form) || sent.length > longest) return undefined;
  try {
    const bytes = strToU8(atob(sent.slice(form.length).replaceAll("-", "+").replaceAll("_", "/")), true);
    const json = unzlibSync(bytes, { dictionary: strToU8(words) });
    return isWhole(bytes, json) ? readSent(JSON.parse(strFromU8(json))) : undefined;
  } catch {
    return undefined;
  }
}

/* The last four bytes are the Adler-32 sum of what was packed, which fflate writes but does not check. */
function isWhole(bytes: Uint8Array, json: Uint8Array): boolean {
  return strFromU8(bytes.slice(-4), true) === strFromU8(zlibSync(json, { level: 0 }).slice(-4), true);
}

function readSent(value: unknown): ReaderList | undefined {
  if (!Array.isArray(value)) return undefined;
  const [title, ...items]: unknown[] = value;
  return readList({
    title,
    items: items.map((item) => (Array.isArray(item) ? { id: item[0], note: item[1] } : { id: item, note: "" })),
  });
}
