/** An item of a list as every file of the list has it: made once, when the site is built. */
export interface ListEntry {
  /** What it is called, apart from its page. */
  title: string;
  /** Its words in quotation marks, as a paper quotes them; "" where it has none. */
  words: string;
  /** Its short citation, which ends in the permanent link, and the title in it that is set in italics. */
  citation: string;
  source?: string | undefined;
  /** The language of the words (BCP 47). */
  language?: string | undefined;
  /** Its record of RIS, its entry of BibTeX and its row of a table. */
  ris: string;
  bib: string;
  csv: string;
}

/** An item of a list with what the reader noted about it, "" where nothing. */
export interface NotedEntry extends ListEntry {
  note: string;
}

/** A list that is taken away: its title, the address of the page that shows it, if there is one, and its items in their order. */
export interface ListContent {
  title: string;
  address?: string | undefined;
  /** The header of the table that the rows of the items make, with the byte order mark. */
  header: string;
  /** Whether the table has a column for notes. */
  noted?: boolean | undefined;
  entries: readonly NotedEntry[];
}
