import {
  generateFragmentFromRange,
  type TextFragment,
} from "text-fragments-polyfill/dist/fragment-generation-utils.js";
import { besideSelector } from "#lib/browser/non-text-selector";

/**
 * Builds the address of a passage within a host: that of its paragraph with a text fragment (WICG Scroll To Text Fragment) which
 * the generator has found to lead to these words and no others of the page. `undefined` where there is none.
 */
export function buildPassageAddress(address: string, range: Range, host: Element): string | undefined {
  const hidden = [...document.querySelectorAll<HTMLElement>(besideSelector)].filter(
    (element) => element.style.display === "",
  );
  // What stands beside the words has no place in a fragment. The generator leaves out what is not shown; all is back before the browser paints.
  for (const element of hidden) element.style.display = "none";
  try {
    const { status, fragment } = generateFragmentFromRange(range.cloneRange());
    return status === 0 && fragment !== undefined && isWithin(host, fragment)
      ? `${address}:~:text=${formatDirective(fragment)}`
      : undefined;
  } finally {
    for (const element of hidden) element.style.display = "";
  }
}

/* Words before and after must be the host's own, as between two paragraphs something else is shown. */
function isWithin(host: Element, { prefix, textStart, textEnd = textStart, suffix }: TextFragment): boolean {
  const copy = document.createElement("div");
  copy.append(...[...host.childNodes].map((node) => node.cloneNode(true)));
  for (const each of copy.querySelectorAll(besideSelector)) each.remove();
  const words = fold(copy.textContent);
  return words.includes(fold(`${prefix ?? ""} ${textStart}`)) && words.includes(fold(`${textEnd} ${suffix ?? ""}`));
}

/* As the generator gives them: without case, accents and signs between words. */
function fold(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
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
