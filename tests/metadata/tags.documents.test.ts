import { unnamedSite } from "#lib/records/site";
import { expect, test } from "vitest";
import { buildCitables } from "#lib/citation/citable";
import { buildCorpus } from "#lib/corpus/corpus";
import { buildCslItem, type CslItem } from "#lib/citation/formats/csl";
import { formatCoins } from "#lib/metadata/tags/coins";
import { buildDublinCore } from "#lib/metadata/tags/dublin-core";
import { buildHighwire } from "#lib/metadata/tags/highwire";
import { formatJsonLd } from "#lib/metadata/json-ld/graph";
import { buildOembed } from "#lib/metadata/feeds/oembed";
import { records } from "../corpus/real-corpus";

const absoluteUrl = (path: string) => `https://example.org${path}`;
const cited = buildCitables(buildCorpus(records)).find(({ id }) => id === "alliance-17/panel-1/r1")!;
const item = buildCslItem(cited, absoluteUrl);

/** What Zotero takes a page for: the last tag that hints at a kind decides. */
function guessKind(names: readonly string[]): string | undefined {
  const hints: Readonly<Record<string, string>> = {
    citation_journal_title: "journalArticle",
    citation_technical_report_institution: "report",
    citation_conference_title: "conferencePaper",
    citation_conference: "conferencePaper",
    citation_book_title: "bookSection",
    citation_inbook_title: "bookSection",
    citation_dissertation_institution: "thesis",
  };
  return names.flatMap((name) => hints[name] ?? []).at(-1);
}

test("the tags of an item make Zotero take it for a paper of the conference, in the report, with date and paragraph", () => {
  const tags = buildHighwire(item, cited.event);
  expect(guessKind(tags.map(({ name }) => name))).toBe("conferencePaper");
  expect(tags).toEqual(
    expect.arrayContaining([
      { name: "citation_publication_date", content: "2017/04/03" },
      {
        name: "citation_inbook_title",
        content: "Summary report of the 17th Alliance against Trafficking in Persons conference",
      },
      { name: "citation_conference_title", content: "17th Alliance conference" },
      { name: "citation_firstpage", content: "para. 16" },
    ]),
  );
  expect(new Set(tags.map(({ name }) => name)).size).toBe(tags.length);
});

test("the tags of a document make Zotero take it for a report, those of a part of it for a section of a book", () => {
  const kindOf = (id: string) => {
    const other = buildCitables(buildCorpus(records)).find((each) => each.id === id)!;
    return guessKind(buildHighwire(buildCslItem(other, absoluteUrl), other.event).map(({ name }) => name));
  };
  expect(kindOf("documents/alliance-17-report")).toBe("report");
  expect(kindOf("documents/office-report-2016-17/in-focus")).toBe("bookSection");
  expect(kindOf("alliance-16/panel-1")).toBe("bookSection");
});

test("a family name of two words is not parted from two given ones", () => {
  const other: CslItem = { ...item, author: [{ family: "van der Berg", given: "Anna Maria", suffix: "Jr." }] };
  expect(buildHighwire(other, undefined)).toContainEqual({
    name: "citation_author",
    content: "van der Berg, Anna\u00A0Maria, Jr.",
  });
});

test("a body stands with a comma behind it, which keeps Zotero from parting its name", () => {
  const [author] = buildHighwire(item, cited.event).filter(({ name }) => name === "citation_author");
  expect(author?.content).toBe(
    "OSCE Office of the Special Representative and Co-ordinator for Combating Trafficking in Human Beings,",
  );
});

test("a body whose own name has a comma is not given to be parted there", () => {
  const other: CslItem = { ...item, author: [{ literal: "Ministry of Justice, Office for Victims" }] };
  expect(buildHighwire(other, undefined).map(({ name }) => name)).not.toContain("citation_author");
});

test("a person's name is parted, and stands in the place of a person", () => {
  const spoken = buildCslItem(
    buildCitables(buildCorpus(records)).find(({ id }) => id === "documents/office-report-2016-17/in-focus#q4")!,
    absoluteUrl,
  );
  expect(buildHighwire(spoken, undefined)).toContainEqual({ name: "citation_author", content: "Swing, William Lacy" });
  const fields = new URLSearchParams(formatCoins(spoken, undefined));
  expect([fields.get("rft.aulast"), fields.get("rft.aufirst"), fields.get("rft.aucorp")]).toEqual([
    "Swing",
    "William Lacy",
    null,
  ]);
});

test("what a reference manager keeps says what standing the words have", () => {
  expect(buildHighwire(item, cited.event)).toContainEqual({
    name: "citation_title",
    content: "Recommendation 1, Panel 1, 17th Alliance conference [secretariat’s summary]",
  });
  expect(new URLSearchParams(formatCoins(item, cited.event)).get("rft.atitle")).toBe(
    "Recommendation 1, Panel 1, 17th Alliance conference [secretariat’s summary]",
  );
});

test("a range of days is one where a tag can hold it, and else its first", () => {
  const options = { whole: undefined, citation: "", date: "2017-04-03/2017-04-04" };
  expect(buildDublinCore(item, options)).toContainEqual({ name: "DC.date", content: "2017-04-03/2017-04-04" });
  expect(new URLSearchParams(formatCoins(item, cited.event)).get("rft.date")).toBe("2017-04-03");
});

test("a thing without a date has none in any tag", () => {
  const undated = { ...item };
  delete undated.issued;
  const tags = [
    ...buildHighwire(undated, cited.event),
    ...buildDublinCore(undated, { whole: undefined, citation: "", date: undefined }),
  ];
  expect(tags.filter(({ name }) => /date|year/i.test(name))).toEqual([]);
  expect(formatCoins(undated, cited.event)).not.toContain("rft.date");
});

test("COinS keep a body whole and say where the item is", () => {
  const fields = new URLSearchParams(formatCoins(item, cited.event));
  expect(fields.get("rft.aucorp")).toBe(
    "OSCE Office of the Special Representative and Co-ordinator for Combating Trafficking in Human Beings",
  );
  expect(fields.get("rft.genre")).toBe("proceeding");
  expect(fields.get("rft.btitle")).toBe(item["container-title"]);
  expect(fields.get("rft.pages")).toBe("para. 16");
  expect(fields.get("rft.description")).toBe(item.abstract);
  expect(fields.get("rft_id")).toBe("https://example.org/alliance-17/panel-1/r1/");
  expect(formatCoins(item, cited.event)).not.toContain("+");
});

test("no words can end the script element that JSON-LD stands in", () => {
  const text = formatJsonLd({
    "@context": "https://schema.org",
    "@graph": [{ "@type": "CreativeWork", name: "</script><b>" }],
  });
  expect(text).not.toContain("<");
  expect(JSON.parse(text)["@graph"][0].name).toBe("</script><b>");
});

test("an oEmbed answer has the words, their standing and the way to them, with markup escaped", () => {
  const answer = buildOembed(unnamedSite, { ...item, abstract: "A < B & C" }, "/card.png", absoluteUrl);
  expect(answer.html).toBe(
    '<blockquote cite="https://example.org/alliance-17/panel-1/r1/"><p>A &lt; B &amp; C</p><footer><a href="https://example.org/alliance-17/panel-1/r1/">Recommendation 1, Panel 1, 17th Alliance conference</a> [secretariat’s summary]</footer></blockquote>',
  );
});
