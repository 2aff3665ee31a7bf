import path from "node:path";
import { describe, expect, it } from "vitest";
import { findAcronyms } from "#lib/acronyms/acronyms";
import { readContent } from "../../scripts/build/content/read-content";
import { buildCorpus } from "#lib/corpus/corpus";
import { buildCitables } from "#lib/citation/citable";
import { formatReference } from "#lib/citation/formats/text";
import { buildCslItem } from "#lib/citation/formats/csl";
import { findFacets } from "#lib/corpus/filter/facets";
import { findSearchFacets } from "#lib/corpus/filter/search-facets";
import { findTerms } from "#lib/corpus/filter/term";
import { allFiles, ingestCorpus } from "#lib/ingest/corpus";
import { formatMessage } from "#lib/ingest/message";
import { ingestSite } from "#lib/ingest/registries/site";
import { buildMachineFiles } from "#lib/metadata/feeds/machine-files";
import { buildPageCards } from "#lib/cards/page-cards";
import { findOffered } from "#lib/open-data/collections";
import { buildOpenData } from "#lib/open-data/open-data";
import { formatReadMe } from "#lib/open-data/read-me";
import { CorpusRecords } from "#lib/records/corpus-records";

const files = await readContent(path.join(import.meta.dirname, "plain/content"));
const site = ingestSite(files);
const records = CorpusRecords.parse(ingestCorpus(files, site));
const corpus = buildCorpus(records, { site });
const absoluteUrl = (address: string) => `https://example.org${address}`;

describe("a plain portal of one small gathering", () => {
  it("is read without a message", () => {
    expect(allFiles(files).flatMap((file) => file.messages.map(formatMessage))).toEqual([]);
  });

  it("calls its event by its title, where it has neither number nor series", () => {
    expect(records.events.map(({ label, year, days }) => ({ label, year: year?.value, days }))).toEqual([
      { label: "A Day of Lamps", year: 2031, days: undefined },
    ]);
  });

  it("is cited by its title once, where it is called by that", () => {
    const event = buildCitables(corpus).find(({ kind }) => kind === "event");
    if (event === undefined) throw new Error("no event can be cited");
    expect(formatReference(event, absoluteUrl)).toMatch(/^“A Day of Lamps”, 2031/u);
    expect(buildCslItem(event, absoluteUrl)).not.toHaveProperty("event-title");
  });

  it("tells sessions of a kind without numbers apart by their titles, in citations too", () => {
    expect(records.sessions.map(({ label }) => label)).toEqual(["Round table “On wicks”", "Round table “On oil”"]);
    expect(new Set(buildCitables(corpus).map(({ title }) => title)).size).toBe(buildCitables(corpus).length);
  });

  it("has its own kinds of list, roles and status", () => {
    expect(records.recommendations.map(({ label }) => label)).toEqual([
      "Statement 1",
      "Statement 2",
      "Commitment 1",
      "Commitment 1",
    ]);
    expect(records.sessions[0]?.credits[0]).toMatchObject({ role: "chair", label: "Chair" });
    expect(records.documents[0]?.standing.long).toBe("What the participants agreed upon, as the document words it.");
  });

  it("gives no date to a document of no event, whatever year its title has", () => {
    const files = [...buildMachineFiles(corpus, absoluteUrl)].filter(([name]) => name.includes("feeds/"));
    const entries = files.flatMap(([, text]) =>
      [...String(text).matchAll(/<entry>.*?<\/entry>/gsu)].map(([entry]) => entry),
    );
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.filter((entry) => /<(?:updated|published)>2030/u.test(entry))).toEqual([]);
    const items = buildCitables(corpus).filter(({ words }) => words?.includes("spare lamp"));
    for (const item of items)
      expect(Object.keys(buildCslItem(item, absoluteUrl)).filter((name) => /issued|date/u.test(name))).toEqual([]);
    expect(items.length).toBeGreaterThan(0);
  });

  it("has no facet, term or data of what is empty", () => {
    expect(findTerms(corpus, "addressees")).toEqual([]);
    expect(findFacets(corpus, {}).map(({ name }) => name)).toEqual(["Type", "Status of the text"]);
    expect(findSearchFacets(corpus).filter(({ facet }) => facet === "topic" || facet === "addressee")).toEqual([]);
    expect(findOffered(buildOpenData(corpus, absoluteUrl))).toEqual([
      "events",
      "sessions",
      "recommendations",
      "documents",
      "people",
      "organizations",
    ]);
  });

  it("has no acronym, so that nothing leads to a list of them", () => {
    expect(findAcronyms(records.documents, [["oil and lamp", "OAL"]], "en")).toEqual([]);
  });

  it("names nobody but its own in what machines read", () => {
    const data = buildOpenData(corpus, absoluteUrl);
    const texts = [
      ...buildMachineFiles(corpus, absoluteUrl).values(),
      JSON.stringify([...buildPageCards(corpus).values()]),
      formatReadMe(site, data, new Map(), absoluteUrl("")),
    ].map(String);
    expect(texts.filter((text) => /osce|alliance|trafficking/iu.test(text))).toEqual([]);
    expect(texts.join(" ")).toContain("Proceedings of the Lampkeepers");
  });
});
