import type { CitationEntry } from "#lib/browser/citation-files";

/*
 * A page that Word opens as a document: its own HTML for footnotes (`mso-element`), of which any other program makes links to
 * the notes at the end.
 */

const style = `@page { margin: 2.5cm; }
body { font: 11pt/1.4 Georgia, serif; max-width: 42em; margin: 2em auto; }
h1 { font-size: 18pt; font-weight: normal; }
h2 { font-size: 12pt; margin: 18pt 0 4pt; page-break-after: avoid; }
blockquote { margin: 0 0 6pt 1cm; }
.note { margin: 0 0 6pt 1cm; font-style: italic; }
.footnote { font-size: 9pt; }`;

/** An item with what the build's files hold of it. */
export interface CitedItem extends CitationEntry {
  note: string;
}

/** Formats items as a document: a title, each item under a numbered heading with its words, a footnote for its citation, and the note. */
export function formatDocument(title: string, items: readonly CitedItem[]): string {
  const lines = [
    "<!doctype html>",
    '<html lang="en" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">',
    `<head><meta charset="utf-8"><title>${escape(title)}</title><style>\n${style}\n</style></head>`,
    "<body>",
    `<h1>${escape(title)}</h1>`,
    ...items.map(formatItem),
    '<div style="mso-element:footnote-list"><hr align="left" size="1" width="33%">',
    ...items.map(formatFootnote),
    "</div>",
    "</body>",
    "</html>",
  ];
  return `${lines.join("\n")}\n`;
}

function formatItem({ title, words, note }: CitedItem, at: number): string {
  const number = at + 1;
  const mark = `<a style="mso-footnote-id:ftn${number}" href="#_ftn${number}" name="_ftnref${number}" title=""><sup>[${number}]</sup></a>`;
  const head = `<h2>${number}. ${escape(title)}${words === "" ? mark : ""}</h2>`;
  const quoted =
    words === ""
      ? ""
      : `\n<blockquote>${words
          .split(/\n{2,}/u)
          .map((paragraph) => `<p>${escape(paragraph)}</p>`)
          .join("\n")
          .replace(/<\/p>$/u, () => `${mark}</p>`)}</blockquote>`;
  return (
    head + quoted + (note === "" ? "" : `\n<p class="note">Note: ${escape(note).replaceAll(/\r?\n/gu, "<br>")}</p>`)
  );
}

function formatFootnote({ citation }: CitedItem, at: number): string {
  const number = at + 1;
  const back = `<a style="mso-footnote-id:ftn${number}" href="#_ftnref${number}" name="_ftn${number}" title=""><sup>[${number}]</sup></a>`;
  return `<div style="mso-element:footnote" id="ftn${number}"><p class="footnote">${back} ${escape(citation)}</p></div>`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
