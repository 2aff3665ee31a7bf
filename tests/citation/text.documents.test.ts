import { describe, expect, it } from "vitest";
import { buildCitables } from "#lib/citation/citable";
import { buildCorpus } from "#lib/corpus/corpus";
import { formatCitedText, formatReference } from "#lib/citation/formats/text";
import { records } from "../corpus/real-corpus";

const absoluteUrl = (path: string) => `https://example.org${path}`;
const citables = buildCitables(buildCorpus(records));
const textOf = (id: string) =>
  citables
    .filter((cited) => cited.id === id)
    .map((cited) => formatCitedText(cited, absoluteUrl))
    .join();
const office = "OSCE Office of the Special Representative and Co-ordinator for Combating Trafficking in Human Beings";

describe("cited text", () => {
  it("is the words between quotation marks, then document, place, paragraph, status and permanent link", () => {
    expect(textOf("alliance-18/side-event-1/r1")).toMatch(
      new RegExp(
        `^“[^“]+” ${office}, Summary report of the 18th [^,]+ \\(2018\\), Side event 1, recommendation 1, para\\. \\d+ \\[secretariat’s summary; a side event’s view\\]\\. https://example\\.org/alliance-18/side-event-1/r1/$`,
        "u",
      ),
    );
  });

  it("is the citation alone where a record has no words of its own", () => {
    expect(textOf("documents/office-report-2016-17")).toBe(
      `${office}, 2016–17 Report (2017) [Office’s account]. https://example.org/documents/office-report-2016-17/`,
    );
    expect(textOf("alliance-17")).toBe(
      "“Trafficking in Children and the Best Interests of the Child”, 17th Alliance conference, 3–4 April 2017, Hofburg (Neuer Saal), Vienna. https://example.org/alliance-17/",
    );
  });

  it("is some forty words long at most, and names its conference once", () => {
    const long = citables.filter((cited) => formatReference(cited, absoluteUrl).split(" ").length > 43);
    expect(long.map(({ id }) => id)).toEqual([]);
    const twice = citables.filter((cited) => {
      const text = formatReference(cited, absoluteUrl);
      return cited.source?.document.event !== undefined && (text.match(/\d\dth Alliance/gu)?.length ?? 0) !== 1;
    });
    expect(twice.map(({ id }) => id)).toEqual([]);
  });

  it("puts no second quotation marks around words that stand between such", () => {
    const doubled = citables.filter(
      (cited) => cited.kind === "quotation" && /““|””/u.test(formatCitedText(cited, absoluteUrl)),
    );
    expect(doubled.map(({ id, words }) => [id, words])).toEqual([]);
  });

  it("names a figure by its number and quotes the words that state it", () => {
    expect(textOf("figures/alliance-17-participants")).toContain("“a record number of 381 participants” ");
    expect(textOf("figures/alliance-17-participants")).toContain("figure (381 participants)");
  });

  it("names no paragraph where the words stand in a heading", () => {
    for (const id of ["figures/live-simulation-trainings", "figures/alliance-16-thematic-sessions"])
      expect(textOf(id)).toMatch(/, figure \([^)]+\) \[[^\]]+\]\. https:\S+$/u);
  });
});
