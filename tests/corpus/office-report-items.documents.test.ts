import { describe, expect, it } from "vitest";
import { records } from "./real-corpus";

const document = "documents/office-report-2016-17";
const textsOf = (place: string): string[] =>
  records.recommendations.filter((item) => item.place === place).map((item) => item.text);

describe("the recommendations of the Office’s report", () => {
  it("are, of the 16th conference, those named within its sentences", () => {
    expect(textsOf("alliance-16/results")).toEqual([
      "the importance of applying the non-punishment principle to victims",
      "the need for systemic training and awareness-raising for law-enforcement on victim identification, including replacing standard training models with flexible training sessions which address emerging and changing trends in human trafficking for forced criminality",
      "the duty to protect the rights of victims",
      "the development of better data collection and data sharing systems among relevant actors",
    ]);
  });

  it("are, of the survey, what remains to be done and what governments should do about labour exploitation", () => {
    const texts = textsOf(`${document}/survey-report-2016`);
    expect(texts.slice(0, 3)).toEqual([
      "Prevent including emerging responses on making THB unprofitable through targeting (1) demand and (2) profits of crime;",
      "Protect through improved (1) victim identification (2) usage of the non-punishment principle, and (3) facilitating access to compensation;",
      "Prosecute end the impunity of traffickers and apply the non-punishment principle for victims.",
    ]);
    expect(texts.slice(3).map((text) => text.split(" ").slice(0, 3).join(" "))).toEqual([
      "a. Review blacklists",
      "b. Require suppliers",
      "c. Require suppliers",
      "d. Define award",
      "e. Require contractors",
      "f. Corporations receiving",
      "g. A mechanism",
    ]);
  });

  it("are, of the Parliamentary Assembly, what its resolution of 2017 called for", () => {
    expect(textsOf(`${document}/internal-co-operation`).map((text) => text.split(" ").slice(0, 4).join(" "))).toEqual([
      "prioritize the prosecution of",
      "work with the private",
      "train border officials, law",
      "provide a decent system",
    ]);
    const [first] = records.recommendations.filter((item) => item.place === `${document}/internal-co-operation`);
    expect(first?.leadIn).toMatch(
      /^The 2017 Resolution on Preventing Child Sexual Exploitation Online .* called on OSCE participating States to:$/u,
    );
    expect([first?.session, first?.event]).toEqual([undefined, undefined]);
  });
});
