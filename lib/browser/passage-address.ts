import { generateFragmentFromRange, type TextFragment } from "text-fragments-polyfill/dist/fragment-generation-utils.js";

/**
 * Builds the address of a passage: that of its paragraph with a text fragment (WICG Scroll To Text Fragment) which the generator
 * has found to lead to these words and no others of the page. `undefined` where there is none.
 */
export function buildPassageAddress(address: string, range: Range): string | undefined {
  // The generator widens the range it is given to whole words.
  const { status, fragment } = generateFragmentFromRange(range.cloneRange());
  return status === 0 && fragment !== undefined ? `${address}:~:text=${formatDirective(fragment)}` : undefined;
}

/** Formats a text directive: `prefix-,start,end,-suffix`. */
export function formatDirective({ prefix, textStart, textEnd, suffix }: TextFragment): string {
  return [
    ...(prefix === undefined ? [] : [`${encode(prefix)}-`]),
    encode(textStart),
    ...(textEnd === undefined ? [] : [encode(textEnd)]),
    ...(suffix === undefined ? [] : [`-${encode(suffix)}`]),
  ].join(",");
}

/* A hyphen has a meaning of its own in a directive, and encodeURIComponent leaves it. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll("-", "%2D");
}
