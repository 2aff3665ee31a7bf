import { escapeLatex } from "#lib/text/latex";
import type { ListContent, NotedEntry } from "./entry";

/** The forms of a list that are text. */
export type TextForm = "csv" | "ris" | "bib" | "txt";

/** Formats a list as a file of text, in its order and with its notes. */
export function formatList({ title, header, noted = false, entries }: ListContent, form: TextForm): string {
  switch (form) {
    case "txt":
      return `${[title, ...entries.map(formatText)].join("\n\n")}\n`;
    case "ris":
      return entries.map(formatRecord).join("\r\n");
    case "bib":
      return entries.map(formatEntry).join("\n");
    case "csv":
      return noted
        ? header.replace(/\r\n$/u, ",note\r\n") + entries.map(formatNotedRow).join("")
        : header + entries.map(({ csv }) => csv).join("");
  }
}

/** Formats the words of each item with their source, as they land in a paper; the source alone of what has no words. */
export function formatQuotations(entries: readonly NotedEntry[]): string {
  return `${entries.map(({ words, citation }) => (words === "" ? citation : `${words} ${citation}`)).join("\n\n")}\n`;
}

/* Further lines stand below the first, so that the number stays what stands out. */
function formatText({ words, citation, note }: NotedEntry, at: number): string {
  const number = `${at + 1}. `;
  const lines = [words, citation, note === "" ? "" : `Note: ${note}`].filter((line) => line !== "");
  return number + lines.join("\n").replaceAll("\n", `\n${" ".repeat(number.length)}`);
}

/* A note of the reader's is `N1`, one line as every value. */
function formatRecord({ ris, note }: NotedEntry): string {
  return note === "" ? ris : ris.replace(/^ER {2}- /mu, () => `N1  - ${note.replaceAll(/\s+/gu, " ")}\r\nER  - `);
}

/* The field of notes that Zotero and BibLaTeX read. */
function formatEntry({ bib, note }: NotedEntry): string {
  return note === "" ? bib : bib.replace(/,?\s*\}\s*$/u, () => `,\n  annote = {${escapeLatex(note)}},\n}\n`);
}

/* RFC 4180; what a spreadsheet would take for a formula is given an apostrophe, as in the rest of the table. */
function formatNotedRow({ csv, note }: NotedEntry): string {
  const cell = /^[=+\-@\t\r]/u.test(note) ? `'${note}` : note;
  return csv.replace(/\r\n$/u, () => `,"${cell.replaceAll('"', '""')}"\r\n`);
}
