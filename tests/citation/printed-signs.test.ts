import { parse } from "@retorquere/bibtex-parser";
import { expect, it } from "vitest";
import { buildCitables, type Citable } from "#lib/citation/citable";
import { formatBibtex } from "#lib/citation/formats/bibtex";
import { buildCslItem } from "#lib/citation/formats/csl";
import { formatRis } from "#lib/citation/formats/ris";
import { nameOfPerson } from "#lib/citation/name";
import { buildStyler } from "#lib/citation/styles/processor";
import { buildCorpus } from "#lib/corpus/corpus";
import { citationForms } from "#lib/records/derived/citation-forms";
import { type Citation } from "#lib/records/derived/citation";
import { readRuns, toPlain } from "#lib/records/derived/citation-runs";
import { readCitationStyles } from "../../scripts/build/citation-styles";
import { ingestTexts, mintedText, smallCorpus } from "../ingest/small-corpus";
import { absoluteUrl } from "./cited";

const styler = await buildStyler(await readCitationStyles(), absoluteUrl);

/** Cites the report, and the panel, of an invented conference whose report has a title and whose panel has a heading of their own. */
function citeTitled(title: string, heading = "Panel 1"): Record<"report" | "panel", Citation> {
  const document = smallCorpus.document
    .replace("title: Report of the third Harbour Forum", `title: ${JSON.stringify(title)}`)
    .replace("## Panel 1", `## ${heading}`);
  const citables = buildCitables(buildCorpus(ingestTexts({ ...smallCorpus, document }, mintedText).records));
  const find = (kind: Citable["kind"]) => styler(citables.find((cited) => cited.kind === kind)!);
  return { report: find("document"), panel: find("session") };
}

const forms = citationForms.map(({ id }) => id);

it("prints an asterisk that a title or a heading has, and sets nothing in italics by it", () => {
  const { report, panel } = citeTitled("Quays* and *moles", "Panel 1: Piers\\*");
  for (const form of forms) {
    expect(toPlain(report[form]).toLowerCase(), form).toContain("quays* and *moles");
    expect(toPlain(panel[form]).toLowerCase(), form).toContain("piers*");
  }
  const italics = readRuns(panel.apa).filter(({ italic }) => italic);
  expect(italics.map(({ words }) => words)).toEqual(["Quays* and *moles"]);
});

it("prints what looks like markup, and a backslash, as they are", () => {
  const title = 'On <i>boats</i>, <span class="nocase">a</span> & C:\\quays';
  const { report, panel } = citeTitled(title);
  for (const form of forms) {
    const wanted = form === "site" ? title : title.replaceAll(/"(\w+)"/gu, "“$1”");
    for (const citation of [report, panel]) {
      const text = toPlain(citation[form])
        .replaceAll(/‘(nocase)’/giu, "“$1”")
        .toLowerCase();
      expect(text, form).toContain(wanted.toLowerCase());
    }
  }
  expect(readRuns(panel.apa).filter(({ italic }) => italic)).toHaveLength(1);
});

it("turns quotation marks within those of a style into its inner ones, and leaves double ones double where it has none around", () => {
  const { report, panel } = citeTitled('Of "fast" boats and “slow” ones');
  expect(report.oscola).toContain("‘Of “Fast” Boats and “Slow” Ones’");
  expect(report.chicago).toContain("“Of ‘Fast’ Boats and ‘Slow’ Ones,”");
  expect(toPlain(report.apa)).toContain("Of “fast” boats and “slow” ones");
  expect(toPlain(report.iso690)).toContain("Of “fast” boats and “slow” ones");
  for (const form of ["oscola", "apa", "iso690"] as const)
    expect(toPlain(panel[form])).toContain("Of “fast” boats and “slow” ones");
});

it.each(["an { alone", "a } alone", "}{", "{{", "C:\\{quays"])(
  "writes %j in BibTeX so that it is read back",
  (words) => {
    const document = smallCorpus.document
      .replace("title: Report of the third Harbour Forum", `title: ${JSON.stringify(words)}`)
      .replace("Buoys should be lit;", `Buoys ${words.replaceAll("\\", "\\\\").replaceAll("{", "\\{")} should be lit;`);
    const { records } = ingestTexts({ ...smallCorpus, document }, mintedText);
    const items = buildCitables(buildCorpus(records)).map((cited) => buildCslItem(cited, absoluteUrl));
    const { entries, errors } = parse(items.map(formatBibtex).join("\n"), { sentenceCase: false, english: false });
    expect(errors).toEqual([]);
    expect(entries).toHaveLength(items.length);
    const plain = (value: unknown) => String(value).replaceAll(/<[^>]+>/gu, "");
    const at = items.findIndex(({ type }) => type === "report");
    expect(plain(entries[at]?.fields.title)).toBe(words);
    const item = items.findIndex(({ abstract }) => abstract?.includes("should be lit") === true);
    expect(plain(entries[item]?.fields.abstract)).toContain(words);
  },
);

it.each([
  [{ name: "Martin Wharf Jr." }, "Wharf, Jr., Martin", "Wharf, Martin, Jr.", "Martin Wharf Jr"],
  [{ name: "Otto Anchor III" }, "Anchor, III, Otto", "Anchor, Otto, III", "Otto Anchor III"],
  [
    { name: "Martin Wharf Jr.", sortAs: "Wharf, Martin, Jr." },
    "Wharf, Jr., Martin",
    "Wharf, Martin, Jr.",
    "Martin Wharf Jr",
  ],
  [{ name: "Anna van der Berg" }, "van der Berg, Anna", "van der Berg, Anna", "Anna van der Berg"],
  [
    { name: "Anna van der Berg", sortAs: "Berg, Anna van der" },
    "van der Berg, Anna",
    "van der Berg, Anna",
    "Anna van der Berg",
  ],
  [{ name: "Jeanne d’Aubier" }, "d’Aubier, Jeanne", "d’Aubier, Jeanne", "Jeanne d’Aubier"],
  [{ name: "Omar al-Marsa" }, "al-Marsa, Omar", "al-Marsa, Omar", "Omar al-Marsa"],
  [{ name: "Иван Портов" }, "Портов, Иван", "Портов, Иван", "Иван Портов"],
  [{ name: "أمل المرسى" }, "المرسى, أمل", "المرسى, أمل", "أمل المرسى"],
  [{ name: "李港" }, "李, 港", "李, 港", "李港"],
  [{ name: "Zita" }, "{Zita}", "Zita", "Zita"],
  [
    { name: "Anna van der Berg", sortAs: "van der Berg, Anna" },
    "van der Berg, Anna",
    "van der Berg, Anna",
    "Anna van der Berg",
  ],
])("keeps what stands before and behind a family name: %j", (person, bib, ris, read) => {
  const { records } = ingestTexts(smallCorpus, mintedText);
  const cited = buildCitables(buildCorpus(records)).find(({ kind }) => kind === "paragraph")!;
  const spoken: Citable = {
    ...cited,
    kind: "quotation",
    speaker: { name: nameOfPerson(person), printed: "Attributed to: x" },
  };
  const item = buildCslItem(spoken, absoluteUrl);
  expect(formatBibtex(item)).toContain(`author = {${bib}}`);
  expect(formatRis(item)).toContain(`AU  - ${ris}\r\n`);
  expect(styler(spoken).oscola).toContain(read);
});

it("names a paragraph by the number that its document prints, and what stands below it by that", () => {
  const document = smallCorpus.document.replace(
    ":::recommendations",
    "26\\. The quay was shown.\n\n27\\. It was lit.\n\n28\\. The panel went on.\n\n:::recommendations",
  );
  const citables = buildCitables(buildCorpus(ingestTexts({ ...smallCorpus, document }, mintedText).records));
  const item = citables.find(({ id }) => id.endsWith("/r1"))!;
  expect(toPlain(styler(item).site)).toContain("para. 28 [");
  for (const form of forms) expect(toPlain(styler(item)[form]), form).toMatch(/\b28\b/u);
  expect(buildCslItem(item, absoluteUrl).page).toBe("para. 28");
  const lit = citables.find(({ kind, words }) => kind === "paragraph" && words?.includes("It was lit") === true)!;
  expect(lit.title).toMatch(/^Paragraph 27,/u);
  expect(toPlain(styler(lit).site)).toContain("para. 27 [");
  const before = citables.find(({ kind, words }) => kind === "paragraph" && words?.includes("spoke in 2031") === true)!;
  expect(toPlain(styler(before).site)).not.toContain("para.");
});
