import { afterAll, describe, expect, it, vi } from "vitest";
import { buildStyler } from "#lib/citation/styles/processor";
import type { Citation } from "#lib/records/derived/citation";
import { citationForms } from "#lib/records/derived/citation-forms";
import { readRuns, toPlain } from "#lib/records/derived/citation-runs";
import { formatWhen } from "#lib/records/label";
import { formatPath } from "#lib/address/permalink";
import { readCitationStyles } from "../../scripts/build/citation-styles";
import { absoluteUrl, citables, getCitable } from "./cited";
import { goldenCitations, office } from "./golden-citations";

const said: unknown[] = [];
const ears = (["log", "warn", "error", "info", "debug"] as const).map((way) =>
  vi.spyOn(console, way).mockImplementation((...words) => void said.push(words)),
);
afterAll(() => ears.forEach((ear) => ear.mockRestore()));

const cite = await buildStyler(await readCitationStyles(), absoluteUrl);
const forms = citationForms.map(({ id }) => id);
const printed = citables.map((cited) => ({ cited, citation: cite(cited) }));
const all = printed.map(({ cited, citation }) => ({
  cited,
  citation: Object.fromEntries(forms.map((form) => [form, toPlain(citation[form])])) as Citation,
}));
const styled = forms.filter((form) => form !== "site");

/** The first of what is cited against a rule in some form: identifier, form and text. */
function findFaults(
  isWrong: (text: string, of: (typeof all)[number]) => boolean,
  of: readonly (keyof Citation)[] = forms,
): string[] {
  const faults = all.flatMap((each) =>
    of
      .filter((form) => isWrong(each.citation[form], each))
      .map((form) => `${each.cited.id} ${form}: ${each.citation[form]}`),
  );
  return faults.slice(0, 5);
}

describe("citations in published styles", () => {
  it.each(Object.entries(goldenCitations))("cites %s word for word in every form", (id, expected) => {
    const citation = cite(getCitable(id));
    expect(
      Object.fromEntries(
        forms.map((form) => [
          form,
          toPlain(citation[form]).replaceAll(office, "OFFICE").replaceAll(office.toUpperCase(), "OFFICE"),
        ]),
      ),
    ).toEqual(expected);
  });

  it("prints everything that can be cited without a warning", () => {
    expect(all.length).toBeGreaterThan(1200);
    expect(said).toEqual([]);
    expect(findFaults((text) => /STYLE ERROR|undefined|\[object/u.test(text))).toEqual([]);
  });

  it("is plain text: no HTML, no entities, nothing doubled or left open", () => {
    expect(
      findFaults((text) => /<\/?[a-z]+[ >]|&(?:#\d+|[a-z]+);| {2}|,,|, ,|\. \.|\(\)|\[\]|\s[,;]/u.test(text)),
    ).toEqual([]);
  });

  it("sets in italics the title of the work that the words stand in, and nothing of their standing", () => {
    const italics = (id: string, form: keyof Citation) =>
      readRuns(cite(getCitable(id))[form])
        .filter(({ italic }) => italic)
        .map(({ words }) => words);
    const title = "Summary report of the 17th Alliance against Trafficking in Persons conference";
    for (const form of styled)
      expect(italics("alliance-17/panel-1/r1", form)).toEqual([
        form === "chicago" ? title.replace("report", "Report").replace("conference", "Conference") : title,
      ]);
    for (const form of ["apa", "iso690"] as const)
      expect(italics("documents/alliance-17-report", form)).toEqual([title]);
    const faults = printed.flatMap(({ cited, citation }) =>
      forms
        .filter((form) =>
          readRuns(citation[form]).some(({ words, italic }) => italic && /[[\]]|https?:|^\s|\s$/u.test(words)),
        )
        .map((form) => `${cited.id} ${form}: ${citation[form]}`),
    );
    expect(faults.slice(0, 5)).toEqual([]);
  });

  it("has the permanent link in every form", () => {
    expect(
      findFaults(
        (text, { cited }) =>
          !text.replace(/\W*$/u, "").endsWith(absoluteUrl(formatPath(cited.id)).replace(/\W*$/u, "")),
      ),
    ).toEqual([]);
  });

  it("says the standing of the words in every form, and of a summary that it is the secretariat’s", () => {
    expect(
      findFaults(
        (text, { cited }) =>
          cited.source !== undefined &&
          !text.toLowerCase().includes(cited.source.document.standing.short.toLowerCase()),
      ),
    ).toEqual([]);
  });

  it("names the document in every form", () => {
    const fold = (text: string) => text.toLowerCase();
    expect(
      findFaults(
        (text, { cited }) => cited.source !== undefined && !fold(text).includes(fold(cited.source.document.title)),
      ),
    ).toEqual([]);
  });

  it("names the paragraph in every form, and none where the words stand in a heading", () => {
    expect(
      findFaults((text, { cited }) => {
        const number = cited.paragraph?.split("#p")[1];
        return number === undefined
          ? /\bpara\.? /u.test(text)
          : !new RegExp(`\\bpara\\.? ${number}\\b`, "u").test(text);
      }),
    ).toEqual([]);
  });

  it("names the conference and when it was, as exactly as the documents state it", () => {
    const isOfEvent = ({ cited }: (typeof all)[number]) =>
      cited.event !== undefined && cited.kind !== "event" && cited.kind !== "figure";
    expect(
      findFaults(
        (text, each) =>
          isOfEvent(each) && !(text.includes(each.cited.event!.label) && text.includes(formatWhen(each.cited.event!))),
        styled,
      ),
    ).toEqual([]);
  });

  it("never lets the OSCE or its Office recommend what a secretariat’s summary says", () => {
    expect(
      findFaults((text) => /(?:OSCE|Office|Human Beings) (?:has |have )?(?:recommend|urge|call)/iu.test(text)),
    ).toEqual([]);
    const summaries = all.filter(
      ({ cited }) => cited.kind === "recommendation" && cited.source?.document.status === "secretariat-summary",
    );
    expect(
      summaries.filter(({ citation }) => styled.some((form) => !citation[form].includes("[secretariat’s summary"))),
    ).toEqual([]);
  });

  it("never gives a side event’s view to the conference", () => {
    const sideEvents = all.filter(({ cited }) => cited.session?.kind === "side-event");
    expect(sideEvents.length).toBeGreaterThan(7);
    for (const { citation } of sideEvents) {
      for (const form of styled) expect(citation[form]).toMatch(/Side event \d.*a side event’s view/iu);
      expect(citation.site).toMatch(/Side event \d/u);
    }
  });

  it("gives words to those who said them, and to nobody where the document does not say", () => {
    expect(cite(getCitable("documents/office-report-2016-17/migration-routes#q1")).apa).toMatch(/^Greminger, T\. /u);
    expect(cite(getCitable("documents/office-report-2016-17/civil-society#q1")).oscola).toMatch(
      /^‘Quotation \(Preamble/u,
    );
    expect(cite(getCitable("alliance-17/panel-1/w1")).chicago).toMatch(/^“Wording 1/u);
  });
});
