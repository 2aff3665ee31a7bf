import { describe, expect, it } from "vitest";
import { ingestCorpus } from "#lib/ingest/corpus";
import { parseId } from "#lib/address/identifier";
import { readContent } from "../../scripts/build/content/read-content";

const { survey } = ingestCorpus(await readContent());

describe("survey", () => {
  it("has the 52 governments that responded and the 90 responses of NGOs", () => {
    expect(survey).toHaveLength(52);
    expect(survey.map(({ government }) => government)).toEqual(Array.from({ length: 52 }, () => true));
    expect(survey.reduce((sum, { ngoResponses }) => sum + ngoResponses, 0)).toBe(90);
  });

  it("keeps the rows in which no NGO responded", () => {
    const none = survey.filter(({ ngoResponses }) => ngoResponses === 0).map(({ country }) => country);
    expect(none).toEqual([
      "Liechtenstein",
      "Malta",
      "Monaco",
      "Montenegro",
      "Norway",
      "Poland",
      "Romania",
      "San Marino",
      "Slovakia",
      "Sweden",
    ]);
  });

  it("has each country's own number, also where its name runs over two lines or the table breaks", () => {
    const numbers = Object.fromEntries(survey.map(({ country, ngoResponses }) => [country, ngoResponses]));
    expect(numbers).toMatchObject({
      Albania: 4,
      Italy: 6,
      Kazakhstan: 5,
      Kyrgyzstan: 1,
      Latvia: 1,
      Tajikistan: 5,
      "The former Yugoslav Republic of Macedonia": 1,
      Ukraine: 6,
      "United States": 4,
      Uzbekistan: 2,
    });
  });

  it("rests each row on its own words and paragraph, in the order of print", () => {
    for (const response of survey) expect(response.stated.words).toBe(`${response.country} ${response.ngoResponses}`);
    expect(new Set(survey.map(({ stated }) => stated.paragraph)).size).toBe(52);
    expect(
      survey.every(({ stated }) => stated.paragraph.startsWith("documents/office-report-2016-17/survey-report-2016#p")),
    ).toBe(true);
    expect(
      survey
        .map(({ stated }) => Number(stated.paragraph.split("#p")[1]))
        .every((number, at, all) => at === 0 || number === (all[at - 1] ?? 0) + 1),
    ).toBe(true);
  });

  it("names each country once, with its own code", () => {
    expect(new Set(survey.map(({ code }) => code)).size).toBe(52);
    expect(survey.filter(({ id }) => parseId(id)?.kind !== "fact")).toEqual([]);
    const names = new Intl.DisplayNames("en", { type: "region" });
    const others = survey
      .filter(({ code, country }) => names.of(code) !== country)
      .map(({ code, country }) => `${code} ${country}`);
    expect(others).toEqual([
      "BA Bosnia and Herzegovina",
      "CZ Czech Republic",
      "MK The former Yugoslav Republic of Macedonia",
      "RU Russian Federation",
      "TR Turkey",
    ]);
  });
});
