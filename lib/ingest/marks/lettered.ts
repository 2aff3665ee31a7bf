import type { Paragraph } from "mdast";
import { toString } from "mdast-util-to-string";
import type { VFile } from "vfile";
import { reportWarning } from "#lib/ingest/message";

/* "(a) …", "a) …", "a. …", "(iv) …", "(1) …", as Markdown makes no list of them; a capital with a full stop may be an initial. */
const lettered = /^(?:\((?:\p{L}|[ivx]{2,5}|\d{1,3})\)|(?:\p{L}|[ivx]{2,5})\)|(?:\p{Ll}|[ivx]{2,5})\.)\s/u;

/** Warns of a paragraph among items that begins as an item does where print letters them: it would be what introduces the list below it. */
export function warnOfLettered(file: VFile, paragraph: Paragraph): void {
  const [number] = lettered.exec(toString(paragraph)) ?? [];
  if (number === undefined) return;
  const printed = number.trim();
  reportWarning(file, paragraph, {
    "recommendations-lettered": `Unexpected paragraph that begins with "${printed}" among items, expected a list. Write "- ${printed} …" on a line of its own for each item; leave it, if it introduces the list below it.`,
  });
}
