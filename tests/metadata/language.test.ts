import { expect, it } from "vitest";
import { buildCorpus } from "#lib/corpus/corpus";
import { buildFeeds } from "#lib/metadata/feeds/feed";
import { buildPageCards } from "#lib/cards/page-cards";
import { buildPage, readPage } from "#lib/search/portal/page";
import { buildEntries, buildSearchCorpus } from "#lib/search/portal/documents/search-corpus";
import { ingestTexts, mintedText, smallCorpus } from "../ingest/small-corpus";

const absoluteUrl = (path: string) => `https://example.org${path}`;
const document = smallCorpus.document
  .replace("language: en", "language: en\ndate: 2031-05-08")
  .replace("Pilots should rest.", "يجب أن يرتاح القباطنة.")
  .replace("{#r2}", "{#r2 lang=ar}");
const { records } = ingestTexts({ ...smallCorpus, document }, mintedText);

it("says in a feed the language of the portal, and of an entry that has another", () => {
  const feed = buildFeeds(buildCorpus(records), absoluteUrl).get("/feeds/all.xml") ?? "";
  expect(feed).toContain('<feed xml:lang="en" ');
  expect(feed.match(/<entry(?: xml:lang="[^"]*")?>/gu)).toEqual(["<entry>", '<entry xml:lang="ar">']);
  expect(feed).toContain('<blockquote lang="ar" dir="rtl">');
});

it("says in which language words are of a card whose faces have none of their letters", () => {
  const cards = buildPageCards(buildCorpus(records));
  expect(cards.get("/harbour-3/panel-1/r1.card.png")?.words).toBe("Buoys should be lit;");
  expect(cards.get("/harbour-3/panel-1/r2.card.png")).toMatchObject({ words: "In Arabic", quoted: false });
});

it("keeps the language of what is searched, at no cost where there is one", () => {
  const items = (of: typeof records) =>
    buildEntries(buildSearchCorpus(of)).filter(({ document: { kind } }) => kind === "recommendation");
  const entries = items(records);
  const read = readPage(buildPage(entries), entries[0]?.ordinal ?? 0);
  expect(read.map(({ document: { id, lang } }) => [id, lang])).toEqual([
    ["harbour-3/panel-1/r1", undefined],
    ["harbour-3/panel-1/r2", "ar"],
  ]);
  const plain = ingestTexts(smallCorpus, mintedText).records;
  expect(JSON.parse(buildPage(items(plain)))).toHaveLength(9);
  expect(JSON.parse(buildPage(entries))).toHaveLength(10);
});
