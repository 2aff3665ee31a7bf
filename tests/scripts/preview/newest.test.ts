import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import { buildCitables } from "#lib/citation/citable";
import { buildCorpus } from "#lib/corpus/corpus";
import { placeFaults } from "#lib/corpus/fault";
import { findLocation } from "#lib/corpus/location";
import { findItems } from "#lib/corpus/session";
import { allFiles, ingestCorpus } from "#lib/ingest/corpus";
import { ingestSite } from "#lib/ingest/registries/site";
import { CorpusRecords } from "#lib/records/corpus-records";
import type { IngestedContent } from "../../../scripts/build/content/records";
import { type LastReadable, listFaults, readDespiteFaults } from "../../../scripts/build/preview/newest";
import { filesOf, mintedText, smallCorpus } from "../../ingest/small-corpus";

type Texts = typeof smallCorpus;

/** What the preview shows of texts, and what is wrong in them, by the page where it stands. */
function preview(texts: Texts, { readable = new Map(), more = [] }: { readable?: LastReadable; more?: VFile[] } = {}) {
  const files = filesOf(texts, mintedText, more);
  const found = ingestCorpus(files);
  const faults = listFaults({ checked: allFiles(files), records: found } as unknown as IngestedContent, files);
  const { records, site } = readDespiteFaults(files, found, readable);
  const corpus = buildCorpus(CorpusRecords.parse(records), { site });
  return { corpus, faults: placeFaults(corpus, faults) };
}

const withText = (name: keyof Texts, was: string, is: string, texts = smallCorpus): Texts => {
  expect(texts[name]).toContain(was);
  return { ...texts, [name]: texts[name].replace(was, is) };
};

describe("content with a fault", () => {
  it("is shown as it is now, with the fault at the block of its line", () => {
    const texts = withText("document", "Buoys should be lit;", "Buoys should burn;");
    const { corpus, faults } = preview(withText("document", ":rec{#r2}", ":rec{#r2 too=late}", texts));
    expect(corpus.get("recommendations", "harbour-3/panel-1/r1").text).toBe("Buoys should burn;");
    expect(corpus.get("recommendations", "harbour-3/panel-1/r2").text).toBe("Pilots should rest.");
    const [fault] = faults.filter(({ reason }) => reason.includes('"too"'));
    expect(fault).toMatchObject({
      page: "documents/harbour-3-report",
      at: "content/harbour-3/report.md:21:23",
      block: { text: "Pilots should rest." },
    });
    expect(fault?.reason).toMatch(/^Unexpected .*, expected .*\. .*\.$/u);
  });

  it("has what was not minted yet", () => {
    const texts = withText("document", "lit; :rec{#r1}", "lit; :rec{#r1}\n- Nets should be dried.");
    const { corpus, faults } = preview(withText("document", ":rec{#r2}", ":rec{#r2 too=late}", texts));
    expect(corpus.get("recommendations", "harbour-3/panel-1/r3").text).toBe("Nets should be dried.");
    expect(faults).toHaveLength(1);
  });

  it("has the fault of an event at the head of its page, and its other facts as they are now", () => {
    const source = (year: number) => `value: ${year}, source: { document: harbour-3-report, words: "${year}" }`;
    const texts = withText("event", source(2031), source(2032));
    const { corpus, faults } = preview(withText("event", "start: 2031-05-06", "start: 6 May", texts));
    expect(corpus.get("events", "harbour-3").year?.value).toBe(2032);
    expect(faults).toEqual([expect.objectContaining({ page: "harbour-3", block: undefined, isUnread: false })]);
  });

  it("is shown as it could last be read where nothing of a file can be, with the fault at its head", () => {
    const readable: LastReadable = new Map();
    preview(withText("document", ":rec{#r2}", ":rec{#r2 too=late}"), { readable });
    const { corpus, faults } = preview(withText("document", "status:", "status"), { readable });
    expect(corpus.get("recommendations", "harbour-3/panel-1/r1").text).toBe("Buoys should be lit;");
    expect(faults).toEqual([
      expect.objectContaining({ page: "documents/harbour-3-report", block: undefined, isUnread: true }),
    ]);
  });

  it("has the name of an event or publisher that is not there in its place", () => {
    const texts = withText("document", "publisher: lantern-trust", "publisher: lamp-trust");
    const { corpus } = preview(withText("document", "event: harbour-3", "event: harbour-4", texts));
    expect(corpus.get("events", "harbour-4").label).toBe("harbour-4");
    expect(corpus.get("organizations", "organizations/lamp-trust").name).toBe("lamp-trust");
  });

  it("tells a fault of a file without a page by that file", () => {
    const { faults } = preview(withText("people", "}]", '}, {"id": "people/ivo-marsh"}]'));
    expect(faults.map(({ path: file, page }) => ({ file, page }))).toEqual([
      { file: "content/people.json", page: undefined },
    ]);
  });
});

const fixtures = path.join(import.meta.dirname, "../../ingest/fixtures");
const faulty = readdirSync(fixtures).filter(
  (name) => name !== "_shared" && readFileSync(path.join(fixtures, name, "messages.txt"), "utf8").trim() !== "",
);

describe("whatever is wrong in a document, the preview has pages of what is there", () => {
  it.each(faulty)("%s", (name) => {
    const value = readFileSync(path.join(fixtures, name, "input.md"), "utf8");
    const { corpus, faults } = preview(smallCorpus, { more: [new VFile({ path: `content/${name}/input.md`, value })] });
    expect(faults.every(({ at, reason }) => at.includes(":") && reason.startsWith("Unexpected "))).toBe(true);
    for (const session of corpus.records.sessions) {
      corpus.get("events", session.event);
      findItems(corpus, session);
    }
    for (const item of corpus.records.recommendations) findLocation(corpus, item);
    expect(() => buildCitables(corpus)).not.toThrow();
    expect(ingestSite(filesOf(smallCorpus, mintedText)).name).toBe(corpus.site.name);
  });
});
