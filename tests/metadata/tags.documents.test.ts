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

test("the tags of an item make Zotero take it for a report, with its number", () => {
  const tags = buildHighwire(item, cited.event);
  expect(guessKind(tags.map(({ name }) => name))).toBe("report");
  expect(tags).toContainEqual({ name: "citation_technical_report_number", content: "alliance-17/panel-1/r1" });
  expect(new Set(tags.map(({ name }) => name)).size).toBe(tags.length);
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
  const fields = new URLSearchParams(formatCoins(spoken));
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
  expect(new URLSearchParams(formatCoins(item)).get("rft.btitle")).toBe(
    "Recommendation 1, Panel 1, 17th Alliance conference [secretariat’s summary]",
  );
});

test("no date of publication is made up", () => {
  const names = [...buildHighwire(item, cited.event), ...buildDublinCore(item, { whole: undefined, citation: "" })].map(
    ({ name }) => name,
  );
  expect(names.filter((name) => /date|year/i.test(name))).toEqual([]);
});

test("COinS keep a body whole and say where the item is", () => {
  const fields = new URLSearchParams(formatCoins(item));
  expect(fields.get("rft.aucorp")).toBe(
    "OSCE Office of the Special Representative and Co-ordinator for Combating Trafficking in Human Beings",
  );
  expect(fields.get("rft.genre")).toBe("report");
  expect(fields.get("rft_id")).toBe("https://example.org/alliance-17/panel-1/r1/");
  expect(formatCoins(item)).not.toContain("+");
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
