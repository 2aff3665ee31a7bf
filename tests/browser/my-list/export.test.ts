import { parse as parseBibtex } from "@retorquere/bibtex-parser";
import Papa from "papaparse";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import { formatList } from "#lib/browser/my-list/export";

const header = "\uFEFFid,words\r\n";
const item = (id: string, words: string) =>
  [
    id,
    {
      title: `Title of ${id}`,
      words,
      citation: `Citation of ${id}.`,
      ris: `TY  - CONF\r\nID  - ${id}\r\nER  - \r\n`,
      bib: `@misc{${id.replaceAll("/", ":")},\n  title = {{Title of ${id}}},\n}\n`,
      csv: `${id},"Words, of ${id}"\r\n`,
    },
  ] as const;
const citations = {
  header,
  items: new Map([item("harbour-1/panel-1/r1", "“First.\n\nSecond <b>&</b>.”"), item("harbour-2/panel-2", "")]),
};
const list = {
  title: " Boats & “harbours” ",
  items: [
    { id: "harbour-2/panel-2", note: "" },
    { id: "harbour-1/panel-1/r1", note: '=1+1, said "she"\n50% of {it} \\ <i>x</i>\n' },
    { id: "harbour-9/panel-1/r1", note: "gone" },
  ],
};

describe("a list that is taken away", () => {
  it("is text, numbered, with notes, what stands nowhere left out", () => {
    expect(formatList(list, "txt", citations)).toBe(
      [
        "Boats & “harbours”",
        "",
        "1. Citation of harbour-2/panel-2.",
        "",
        "2. “First.",
        "   ",
        "   Second <b>&</b>.”",
        "   Citation of harbour-1/panel-1/r1.",
        '   Note: =1+1, said "she"',
        "   50% of {it} \\ <i>x</i>",
        "",
      ].join("\n"),
    );
    expect(formatList({ title: "", items: [] }, "txt", citations)).toBe("My list\n");
  });

  it("is a table with a column for the notes and no formula among them", () => {
    const { data, errors } = Papa.parse(formatList(list, "csv", citations).slice(1).trimEnd());
    expect(errors).toEqual([]);
    expect(data).toEqual([
      ["id", "words", "note"],
      ["harbour-2/panel-2", "Words, of harbour-2/panel-2", ""],
      ["harbour-1/panel-1/r1", "Words, of harbour-1/panel-1/r1", '\'=1+1, said "she"\n50% of {it} \\ <i>x</i>'],
    ]);
  });

  it("is records of RIS in the order of the list, the note within its record", () => {
    expect(formatList(list, "ris", citations)).toBe(
      'TY  - CONF\r\nID  - harbour-2/panel-2\r\nER  - \r\n\r\nTY  - CONF\r\nID  - harbour-1/panel-1/r1\r\nN1  - =1+1, said "she" 50% of {it} \\ <i>x</i>\r\nER  - \r\n',
    );
  });

  it("is entries that a BibTeX processor reads, the note as Zotero reads it", () => {
    const { entries, errors } = parseBibtex(formatList(list, "bib", citations));
    expect(errors).toEqual([]);
    expect(entries.map(({ key }) => key)).toEqual(["harbour-2:panel-2", "harbour-1:panel-1:r1"]);
    expect(String(entries[1]?.fields["annote"])).toBe('=1+1, said "she" 50% of {it} \\ <i>x</i>');
  });

  it("is a page that Word opens: headings, words, notes, and a footnote for each citation", () => {
    const html = formatList(list, "html", citations);
    expect(html).toContain("<title>Boats &amp; “harbours”</title>");
    const file = new VFile(html);
    unified().use(rehypeParse, { emitParseErrors: true }).parse(file);
    expect(file.messages.map(String)).toEqual([]);
    expect(html.match(/<h2>.*?<\/h2>/gu)).toEqual([
      expect.stringContaining('1. Title of harbour-2/panel-2<a style="mso-footnote-id:ftn1" href="#_ftn1"'),
      "<h2>2. Title of harbour-1/panel-1/r1</h2>",
    ]);
    expect(html).toMatch(/<blockquote><p>“First\.<\/p>\n<p>Second &lt;b&gt;&amp;&lt;\/b&gt;\.”<a [^>]*href="#_ftn2"/u);
    expect(html).toContain("Note: =1+1, said &quot;she&quot;<br>50% of {it} \\ &lt;i&gt;x&lt;/i&gt;");
    expect(html).toMatch(
      /<div style="mso-element:footnote" id="ftn2"><p class="footnote"><a [^>]*name="_ftn2"[^>]*><sup>\[2\]<\/sup><\/a> Citation of harbour-1\/panel-1\/r1\.<\/p><\/div>/u,
    );
    expect(html).not.toContain("<b>");
  });
});
