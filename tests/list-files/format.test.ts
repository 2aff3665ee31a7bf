import { parse as parseBibtex } from "@retorquere/bibtex-parser";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { formatList, formatQuotations } from "#lib/list-files/format";
import { awkwardNote, inventedList } from "./invented-list";

const whole = inventedList;

describe("a list as a file of text", () => {
  it("is text, numbered, with notes", () => {
    expect(formatList(whole, "txt")).toBe(
      [
        "Boats & “harbours”",
        "",
        "1. Harbour Office, Report & <notes>, of harbour-2/panel-2. https://example.org/harbour-2/panel-2/",
        "",
        "2. “First.",
        "   ",
        "   Second <b>&</b>.”",
        "   Harbour Office, Report & <notes>, of harbour-1/panel-1/r1. https://example.org/harbour-1/panel-1/r1/",
        '   Note: =1+1, said "she"',
        "   50% of {it} \\ <i>x</i>",
        "",
      ].join("\n"),
    );
    expect(formatList({ ...whole, title: "My list", entries: [] }, "txt")).toBe("My list\n");
  });

  it("is words with their sources, each to be told from the next", () => {
    expect(formatQuotations(whole.entries)).toBe(
      "Harbour Office, Report & <notes>, of harbour-2/panel-2. https://example.org/harbour-2/panel-2/\n\n“First.\n\nSecond <b>&</b>.” Harbour Office, Report & <notes>, of harbour-1/panel-1/r1. https://example.org/harbour-1/panel-1/r1/\n",
    );
  });

  it("is a table with a column for the notes and no formula among them", () => {
    const { data, errors } = Papa.parse(formatList(whole, "csv").slice(1).trimEnd());
    expect(errors).toEqual([]);
    expect(data).toEqual([
      ["id", "words", "note"],
      ["harbour-2/panel-2", "Words, of harbour-2/panel-2", ""],
      ["harbour-1/panel-1/r1", "Words, of harbour-1/panel-1/r1", `'${awkwardNote}`],
    ]);
  });

  it("is a table without such a column where nobody makes notes", () => {
    expect(formatList({ ...whole, noted: false }, "csv")).toBe(
      '\uFEFFid,words\r\nharbour-2/panel-2,"Words, of harbour-2/panel-2"\r\nharbour-1/panel-1/r1,"Words, of harbour-1/panel-1/r1"\r\n',
    );
  });

  it("is records of RIS in the order of the list, the note within its record", () => {
    expect(formatList(whole, "ris")).toBe(
      'TY  - CONF\r\nID  - harbour-2/panel-2\r\nER  - \r\n\r\nTY  - CONF\r\nID  - harbour-1/panel-1/r1\r\nN1  - =1+1, said "she" 50% of {it} \\ <i>x</i>\r\nER  - \r\n',
    );
  });

  it("is entries that a BibTeX processor reads, the note as Zotero reads it", () => {
    const { entries, errors } = parseBibtex(formatList(whole, "bib"));
    expect(errors).toEqual([]);
    expect(entries.map(({ key }) => key)).toEqual(["harbour-2:panel-2", "harbour-1:panel-1:r1"]);
    expect(String(entries[1]?.fields["annote"])).toBe('=1+1, said "she" 50% of {it} \\ <i>x</i>');
  });
});
