import { type Citable, layOutWords } from "#lib/citation/citable";
import { formatBibtex } from "#lib/citation/formats/bibtex";
import { buildCslItem } from "#lib/citation/formats/csl";
import { formatRis } from "#lib/citation/formats/ris";
import { formatReference } from "#lib/citation/formats/text";
import type { Corpus } from "#lib/corpus/corpus";
import { formatCsv } from "#lib/open-data/tables/csv";
import { capitalise } from "#lib/text/capitalise";
import { quoteWords } from "#lib/text/quoted-words";
import type { ListEntry } from "./entry";
import { buildRow } from "./row";

/** Builds what every file of a list has of one thing; `absoluteUrl` makes the public address of a path. */
export function buildListEntry(corpus: Corpus, cited: Citable, absoluteUrl: (path: string) => string): ListEntry {
  const csl = buildCslItem(cited, absoluteUrl);
  const document = cited.source?.document;
  const words = layOutWords(cited);
  return {
    title: capitalise(cited.title),
    words: words === undefined ? "" : quoteWords(words),
    citation: formatReference(cited, absoluteUrl),
    ...(document === undefined ? {} : { source: document.title, language: cited.language }),
    ris: formatRis(csl),
    bib: formatBibtex(csl),
    csv: splitTable(formatCsv([buildRow(corpus, cited, absoluteUrl)])).rows,
  };
}

/** Formats the header of the table that the rows of entries make; "" where nothing can be cited. */
export function formatListHeader(
  corpus: Corpus,
  cited: Citable | undefined,
  absoluteUrl: (path: string) => string,
): string {
  return cited === undefined ? "" : splitTable(formatCsv([buildRow(corpus, cited, absoluteUrl)])).header;
}

/* Rows are put together as they are, so that the table is formatted here alone; no column's name has a line break. */
function splitTable(table: string): { header: string; rows: string } {
  const end = table.indexOf("\r\n") + 2;
  return { header: table.slice(0, end), rows: table.slice(end) };
}
