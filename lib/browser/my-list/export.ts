import { escapeLatex } from "#lib/text/latex";
import type { Citations } from "#lib/browser/citation-files";
import type { ReaderList } from "./list";
import { type CitedItem, formatDocument } from "./document";

/** The forms in which a list is taken away; each is also the ending of its file. */
export type ListFormat = "txt" | "html" | "ris" | "bib" | "csv";

/** The media types of the forms. */
export const mediaTypes: Readonly<Record<ListFormat, string>> = {
  txt: "text/plain;charset=utf-8",
  html: "text/html;charset=utf-8",
  ris: "application/x-research-info-systems;charset=utf-8",
  bib: "application/x-bibtex;charset=utf-8",
  csv: "text/csv;charset=utf-8",
};

/** Puts a list in a form, in its order and with its notes. What the files do not hold is left out. */
export function formatList({ title, items }: ReaderList, how: ListFormat, citations: Citations): string {
  const cited = items.flatMap(({ id, note }): CitedItem[] => {
    const item = citations.items.get(id);
    return item === undefined ? [] : [{ ...item, note: note.trim() }];
  });
  const named = title.trim() === "" ? "My list" : title.trim();
  switch (how) {
    case "txt":
      return `${[named, ...cited.map(formatText)].join("\n\n")}\n`;
    case "html":
      return formatDocument(named, cited);
    case "ris":
      return cited.map(addToRis).join("\r\n");
    case "bib":
      return cited.map(addToBib).join("\n");
    case "csv":
      return citations.header.replace(/\r\n$/, ",note\r\n") + cited.map(addToRow).join("");
  }
}

/* Further lines stand below the first, so that the number stays what stands out. */
function formatText({ words, citation, note }: CitedItem, at: number): string {
  const number = `${at + 1}. `;
  const lines = [words, citation, note === "" ? "" : `Note: ${note}`].filter((line) => line !== "");
  return number + lines.join("\n").replaceAll("\n", `\n${" ".repeat(number.length)}`);
}

/* A note of the reader's is `N1`, one line as every value. */
function addToRis({ ris, note }: CitedItem): string {
  return note === "" ? ris : ris.replace(/^ER {2}- /mu, () => `N1  - ${note.replaceAll(/\s+/gu, " ")}\r\nER  - `);
}

/* The field of notes that Zotero and BibLaTeX read. */
function addToBib({ bib, note }: CitedItem): string {
  return note === "" ? bib : bib.replace(/,?\s*\}\s*$/u, () => `,\n  annote = {${escapeLatex(note)}},\n}\n`);
}

/* RFC 4180; what a spreadsheet would take for a formula is given an apostrophe, as in the rest of the table. */
function addToRow({ csv, note }: CitedItem): string {
  const cell = /^[=+\-@\t\r]/u.test(note) ? `'${note}` : note;
  return csv.replace(/\r\n$/u, () => `,"${cell.replaceAll('"', '""')}"\r\n`);
}
