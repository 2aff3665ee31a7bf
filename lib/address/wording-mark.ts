import { buildAnchored, parseAnchored } from "./anchor";
import { codeAlphabet } from "./short-code";

const markLength = 6;

/**
 * Builds the mark by which a copied link names the wording it was copied from: six characters of the alphabet of codes, in
 * lower case, from the fingerprint of the ledger (16 hexadecimal digits). Two wordings of one thing share a mark once in
 * 148 millions.
 */
export function buildMark(fingerprint: string): string {
  let rest = Number.parseInt(fingerprint.slice(0, 8), 16);
  let mark = "";
  while (mark.length < markLength) {
    mark += codeAlphabet.charAt(rest % codeAlphabet.length);
    rest = Math.floor(rest / codeAlphabet.length);
  }
  return mark.toLowerCase();
}

/** What an address says of the wording it cites: the anchor it leads to, empty for the page itself, and the mark. */
export interface CitedPlace {
  anchor: string;
  mark: string;
}

/**
 * Adds a mark to an address. On a thing's own page it follows as an anchor that is no other's, `…/r1/#~k7pf2m`; where the
 * address has an anchor already it goes into the query, `…/?~k7pf2m#p12`, for a browser without scripts finds an anchor only
 * by its exact name. Either way the address leads where it did, whatever the mark.
 */
export function addMark(address: string, mark: string): string {
  const { page, anchor } = parseAnchored(address);
  return anchor === undefined ? buildAnchored(page, `~${mark}`) : buildAnchored(`${page}?~${mark}`, anchor);
}

/**
 * Parses the query and fragment of an address (`location.search` and `.hash`): `#~mark`, `?~mark#p12` and `#p12~mark`, also where a
 * mail program has written `%7E`, a counter has put parameters beside it, or a sentence a full stop behind.
 */
export function parseMark(search: string, hash: string): CitedPlace | undefined {
  const [, anchor = "", afterAnchor] = /^#?([^~]*)(?:~(.*))?$/su.exec(decodeTilde(hash)) ?? [];
  const mark = afterAnchor ?? /[?&]~([^&=]*)/u.exec(decodeTilde(search))?.[1];
  if (mark === undefined) return undefined;
  // A text fragment is none, and says so by its beginning.
  return { anchor, mark: mark.startsWith(":") ? mark : mark.toLowerCase().replace(/(?:%[\da-f]{2}|[^\da-z])+$/u, "") };
}

function decodeTilde(part: string): string {
  return part.replaceAll(/%7e/giu, "~");
}
