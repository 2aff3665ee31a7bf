import type { ListContent, ListEntry, NotedEntry } from "#lib/list-files/entry";

/** Invents what the build's files hold of an item. */
export function inventEntry(id: string): ListEntry {
  return {
    title: `Title of ${id}`,
    words: `“Words of ${id}”`,
    citation: `Harbour Office, Report & <notes>, of ${id}. https://example.org/${id}/`,
    source: "Report & <notes>",
    language: "en",
    ris: `TY  - CONF\r\nID  - ${id}\r\nER  - \r\n`,
    bib: `@misc{${id.replaceAll("/", ":")},\n  title = {{Title of ${id}}},\n}\n`,
    csv: `${id},"Words, of ${id}"\r\n`,
  };
}

/** Invents an item of a list; what a test cares for it gives. */
export function inventItem(id: string, given: Partial<NotedEntry> = {}): NotedEntry {
  return { ...inventEntry(id), note: "", ...given };
}

/** The note of a reader who writes what spreadsheets, TeX and XML have a meaning of their own for. */
export const awkwardNote = '=1+1, said "she"\n50% of {it} \\ <i>x</i>';

/** An invented list: something without words, and something with two paragraphs of them and a note. */
export const inventedList: ListContent = {
  title: "Boats & “harbours”",
  header: "\uFEFFid,words\r\n",
  noted: true,
  entries: [
    inventItem("harbour-2/panel-2", { words: "" }),
    inventItem("harbour-1/panel-1/r1", { words: "“First.\n\nSecond <b>&</b>.”", note: awkwardNote }),
  ],
};
