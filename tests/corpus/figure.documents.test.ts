import { describe, expect, it } from "vitest";
import { buildBlockId } from "#lib/address/paragraph";
import { ingestCorpus } from "#lib/ingest/corpus";
import type { Figure } from "#lib/records/facts/figure";
import { formatValue } from "#lib/records/facts/figure";
import { readContent } from "../../scripts/build/content/read-content";

const records = ingestCorpus(await readContent());
const { figures } = records;
const office = "documents/office-report-2016-17";
const ofOffice = figures.filter((figure) => figure.stated.document === office);
const byId = new Map(figures.map((figure) => [figure.id, figure]));
const get = (name: string): Figure => byId.get(`figures/${name}`) ?? expect.fail(`no figure ${name}`);
const about = (name: string): string[] =>
  figures.filter((figure) => figure.about === name).map((figure) => `${formatValue(figure)} ${figure.label}`);
const partsOf = (name: string): Figure[] => figures.filter((figure) => figure.of === `figures/${name}`);

describe("the figures of the Office report", () => {
  it("are as many as have been read in it", () => {
    expect(ofOffice).toHaveLength(152);
    expect(figures).toHaveLength(164);
    expect(byId.size).toBe(figures.length);
  });

  it("tell applications from participants, and break the participants down, not the applications", () => {
    expect(about("Three live simulations")).toEqual([
      "3 exercises of the project to combat human trafficking along migration routes",
      "192 participants whom the exercises provided with improved knowledge",
      "200 participants of the project’s launch event",
      "3 OSCE live-simulation trainings",
      "670 applications received",
      "60 countries from which applications were received",
      "192 participants selected",
      "47 OSCE participating States from which participants were selected",
      "4 Partners for Co-operation from which participants were selected",
      "124 female participants",
      "68 male participants",
      "1 day of a training’s focus on theoretical, methodological and technical issues",
      "4 days of a training devoted to a live simulation exercise",
    ]);
    const parts = partsOf("live-simulation-participants");
    expect(parts.map((part) => part.value)).toEqual([124, 68]);
    expect(parts.reduce((sum, part) => sum + part.value, 0)).toBe(get("live-simulation-participants").value);
    expect(partsOf("live-simulation-applications")).toEqual([]);
  });

  it("give the survey's answers with what they are out of", () => {
    const shares = ["survey-confiscation-laws", "survey-data-states", "survey-responding-states"].map((name) => {
      const whole = byId.get(get(name).of ?? "");
      return [get(name).value, whole?.value];
    });
    expect(shares).toEqual([
      [47, 48],
      [52, 57],
      [52, 57],
    ]);
    expect(
      ["survey-confiscations", "survey-compensation-from-assets", "survey-identification-avenues"].map(
        (name) => get(name).value,
      ),
    ).toEqual([28, 10, 20]);
    expect(["survey-data-ngos", "survey-responding-ngos"].map((name) => formatValue(get(name)))).toEqual([
      "over 90",
      "90",
    ]);
  });

  it("keep how exactly a number is meant", () => {
    const said = [
      "alliance-16-participants",
      "public-private-partnership-participants",
      "skopje-conference-representatives",
      "czech-mission-members",
      "ukraine-leaflets",
      "ukraine-stakeholders-trained",
      "ukraine-officers-trained",
      "astana-officers-and-social-workers",
    ].map((name) => formatValue(get(name)));
    expect(said).toEqual([
      "over 325",
      "almost 200",
      "close to 90",
      "about 2,500",
      "over 1,000,000",
      "approximately 6,700",
      "more than 12,500",
      "some 260",
    ]);
    expect(get("moldova-play-audience").qualifier).toBe("more than");
    expect(get("moldova-play-audience-pictured").qualifier).toBe("over");
  });

  it("say 381 at the 17th conference, in agreement with its own report", () => {
    expect(get("alliance-17-participants-as-reported-by-the-office").value).toBe(381);
    expect(get("alliance-17-participants").value).toBe(381);
    expect(get("alliance-17-participants").stated.document).toBe("documents/alliance-17-report");
  });

  it("of the 16th conference are those of its own page, once", () => {
    expect(about("16th Alliance conference")).toEqual([
      "over 325 participants",
      "57 OSCE participating States represented",
      "11 Partners for Co-operation represented",
      "3 thematic sessions",
    ]);
    const event = records.events.find((each) => each.id === "alliance-16");
    expect(event?.figures.map((figure) => figure.id)).toEqual(
      [
        "alliance-16-participants",
        "alliance-16-participating-states",
        "alliance-16-partners",
        "alliance-16-thematic-sessions",
      ].map((name) => `figures/${name}`),
    );
    expect([event?.days?.start, event?.days?.end, event?.venue?.value]).toEqual(["2016-04-11", "2016-04-12", "Vienna"]);
  });
});

const units = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"];
const wordValue = (word: string): number => (word === "twenty" ? 20 : units.indexOf(word));
const months = "January|February|March|April|May|June|July|August|September|October|November|December";

/** What has the form of a number and is no quantity, taken out of a text. */
function withoutOtherNumbers(text: string): string {
  const days = String.raw`\d{1,2}(?:st|nd|rd|th)?(?:\s?(?:-|to)\s?\d{1,2})?`;
  const others = [
    new RegExp(String.raw`\b${days} (?:(?:${months}) to ${days} )?(?:${months})\b|\b(?:${months}) ${days}(?!\d)`, "gu"),
    /\b(?:19|20)\d\d(?:-(?:20)?\d\d)?\b/gu,
    /\b\d+(?:st|nd|rd|th)\b/gu,
    /\((?:\d)\)|^\d (?=[A-Z])/gu,
    /\b(?:Resolution|Decision) \d+/gu,
    /\bP(?:g)?\. ?\d+|\bNizip 1-2\b|\b24 KZ\b|\bPANEL \d/gu,
    /\b(?:last|past|ensuing) two years\b|\btwo-year period\b|\b[Tt]he two organi[sz]ations\b/gu,
    /\b[Oo]ne (?:of\b|contemplates|notes|set|thing)|\bone(?:’s|-third)\b/gu,
  ];
  return others.reduce((rest, other) => rest.replace(other, "…"), text);
}

/** The quantities in a text by value, digits and words alike. */
function findQuantities(text: string): number[] {
  const found = withoutOtherNumbers(text).matchAll(
    /(?<![\w,.])(\d[\d,]*\d|\d)(?![\w])( million)?|\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twenty)\b/giu,
  );
  return [...found].map(([, digits, million, word = ""]) =>
    digits === undefined
      ? wordValue(word.toLowerCase())
      : Number(digits.replaceAll(",", "")) * (million === undefined ? 1 : 1_000_000),
  );
}

describe("every figure", () => {
  it("has its number and its qualifier in the words it rests on", () => {
    const faults = figures.filter(({ value, qualifier = "", stated }) => {
      const words = stated.words.toLowerCase();
      const isThird = value === 1 && words.includes("one-third");
      return !(isThird || findQuantities(stated.words).includes(value)) || !words.includes(qualifier);
    });
    expect(faults.map(({ id }) => id)).toEqual([]);
  });

  it("counts in its unit what its label says", () => {
    const faults = figures.filter(
      ({ unit, label }) =>
        unit === undefined || !unit.split(" ").every((word) => label.toLowerCase().includes(word.toLowerCase())),
    );
    expect(faults.map(({ id }) => id)).toEqual([]);
  });

  it("about a conference stands with that conference", () => {
    const labels = new Map(records.events.map((event) => [event.id, event.label]));
    expect(
      figures.filter(({ about: what, event }) => labels.get(event ?? "") !== (event === undefined ? undefined : what)),
    ).toEqual([]);
    expect(
      figures.filter(({ about: what, event }) => event === undefined && [...labels.values()].includes(what)),
    ).toEqual([]);
  });
});

describe("every quantity of the Office report", () => {
  const inTable = new Set(records.survey.map((row) => row.stated.paragraph));
  const blocks = records.documents.find((document) => document.id === office)?.blocks ?? [];

  it("is a figure, or stands in the survey's table", () => {
    const left = blocks
      .filter((block) => block.container?.kind !== "links" && !inTable.has(buildBlockId(office, block)))
      .flatMap((block) => {
        const own = ofOffice
          .filter((figure) => figure.stated.paragraph === buildBlockId(office, block))
          .map((figure) => figure.value);
        return findQuantities(block.text)
          .filter((value) => (own.includes(value) ? own.splice(own.indexOf(value), 1).length === 0 : true))
          .map((value) => `${buildBlockId(office, block)}: ${value} in “${block.text}”`);
      });
    expect(left).toEqual([]);
  });
});
