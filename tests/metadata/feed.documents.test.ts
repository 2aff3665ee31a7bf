import { expect, test, vi } from "vitest";
import { buildCitables } from "#lib/citation/citable";
import { buildCorpus } from "#lib/corpus/corpus";
import { buildFeeds, findDay } from "#lib/metadata/feeds/feed";
import { records } from "../corpus/real-corpus";
import { validateXml } from "./validate-xml";

const corpus = buildCorpus(records);
const citables = new Map(buildCitables(corpus).map((cited) => [cited.id, cited]));
const absoluteUrl = (path: string) => `https://example.org/proceedings${path}`;
const feeds = buildFeeds(corpus, absoluteUrl);

// The validator takes a second or more to start on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

test("every feed is one that Atom's grammar allows", async () => {
  expect(feeds.size).toBeGreaterThan(40);
  expect(await validateXml([...feeds.values()], "atom.rng")).toEqual([]);
});

test("the grammar refuses a feed without a moment, and one whose entry has no identifier", async () => {
  const xml = feeds.get("/feeds/all.xml") ?? "";
  expect(await validateXml(xml.replace(/<updated>.*?<\/updated>/, ""), "atom.rng")).not.toEqual([]);
  expect(await validateXml(xml.replace(/(<entry>[\s\S]*?)<id>.*?<\/id>/, "$1"), "atom.rng")).not.toEqual([]);
});

test("there is a feed of all items, of each conference, and of each topic and addressee that has items", () => {
  const topics = records.topics.filter(({ id }) => records.recommendations.some((item) => item.topics.includes(id)));
  const addressees = records.addressees.filter(({ id }) =>
    records.recommendations.some((item) => item.addressees.includes(id)),
  );
  expect([...feeds.keys()].sort()).toEqual(
    [
      "/feeds/all.xml",
      ...records.events
        .filter(({ id }) => records.recommendations.some(({ event }) => event === id))
        .map(({ id }) => `/feeds/${id}.xml`),
      ...topics.map(({ id }) => `/feeds/topics/${id}.xml`),
      ...addressees.map(({ id }) => `/feeds/addressees/${id}.xml`),
    ].sort(),
  );
});

test("the feed of all items has each once, with a body that answers for it", () => {
  const xml = feeds.get("/feeds/all.xml") ?? "";
  const ids = [...xml.matchAll(/<entry>[\s\S]*?<id>(.*?)<\/id>/g)].map(([, id]) => id);
  expect([...ids].sort()).toEqual(records.recommendations.map(({ id }) => absoluteUrl(`/${id}/`)).sort());
});

test("an entry's day is the first of its date, as of all formats, or that of a correction", () => {
  const dayOf = (id: string, ...rest: Parameters<typeof findDay> extends [unknown, ...infer Rest] ? Rest : never) =>
    findDay(citables.get(id)!, ...rest);
  expect(dayOf("alliance-17/panel-1/r1")).toBe("2017-04-03");
  expect(dayOf("alliance-18/panel-1/r1")).toBe("2018-01-01");
  expect(dayOf("documents/office-report-2016-17")).toBe("2017-01-01");
  expect(
    dayOf("alliance-17/panel-1/r1", [
      { id: "alliance-17/panel-1/r1", date: "2026-01-02", from: "a", to: "b", reason: "c" },
    ]),
  ).toBe("2026-01-02");
});
