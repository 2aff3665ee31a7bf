import { describe, expect, test } from "vitest";
import { encodeText, foldWord, isLightWord, isStopWord, readTokens, stemWord } from "#lib/search/engine/text/encoder";

const wordsOf = (text: string) => readTokens(text).map(({ word }) => word);

const alike: [string, string, ...string[]][] = [
  ["Guðbrandsson", "gudbrandsson"],
  ["Knežević", "KNEZEVIC"],
  ["Hrönn Jóhannsdóttir", "hronn johannsdottir"],
  ["Łódź", "lodz"],
  ["Straße", "strasse"],
  ["Ærø", "aero"],
  ["organisation", "organization", "organisations"],
  ["organised", "organized", "organizing"],
  ["labour", "labor", "Labours"],
  ["programme", "program", "programmes"],
  ["centre", "center", "Centres"],
  ["defence", "defense"],
  ["analyse", "analyze"],
  ["co-operation", "cooperation", "co operation", "co- operation", "Co‑operation"],
  ["multi-agency", "multiagency"],
  ["non-punishment", "nonpunishment"],
  ["re-victimisation", "revictimization"],
  ["OSCE’s", "OSCE", "OSCE's"],
  ["victims’ rights", "victim right"],
  ["children", "child"],
  ["women", "woman"],
  ["ratify", "ratification", "ratified"],
  ["identify", "identification"],
  ["employ", "employer", "employment"],
  ["empower", "empowerment"],
  ["consider", "consideration"],
  ["on-line", "online"],
  ["U.S.", "US"],
  ["1,000", "1000"],
];

describe("the encoder", () => {
  test.each(alike)("makes one of %s and %s", (first, ...others) => {
    const [base] = [encodeText(first)[0]];
    for (const other of others) expect(encodeText(other)[0]).toBe(base);
  });

  test.each([
    ["organs", "organizations"],
    ["community", "communication"],
    ["minors", "minorities"],
    ["police", "policy"],
    ["proceeds", "proceedings"],
    ["institutionalized", "institutions"],
    ["US", "use"],
    ["US", "us"],
  ])("keeps %s and %s apart", (a, b) => {
    expect(encodeText(a)).not.toEqual(encodeText(b));
  });

  test("splits other compounds and instruments into words", () => {
    expect(wordsOf("child-friendly PC.DEC/685")).toEqual(["child", "friendly", "pc", "dec", "685"]);
    expect(wordsOf("SDG 8.7")).toEqual(["sdg", "8.7"]);
  });

  test("leaves a prefix that stands for another word alone", () => {
    expect(wordsOf("Pre- and in-service training")).toEqual(["pre", "and", "in", "service", "training"]);
  });

  test("gives the base of a prefixed word as well", () => {
    expect(encodeText("anti-flooding")).toEqual([stemWord("antiflooding"), "flood"]);
  });

  test("tells where words stand", () => {
    const text = "A co-operation’s end";
    expect(readTokens(text).map(({ start, end }) => text.slice(start, end))).toEqual(["A", "co-operation’s", "end"]);
  });

  test("changes nothing when it folds again", () => {
    for (const word of alike.flat().flatMap((text) => wordsOf(text))) expect(foldWord(word)).toBe(word);
  });

  test("finds no word in punctuation", () => {
    expect(readTokens(".*+?^${}()|[]\\ — “” ’")).toEqual([]);
  });

  test("knows words too common to ask for, and those that say little", () => {
    expect(["the", "who", "should", "happens"].every(isStopWord)).toBe(true);
    expect(isStopWord("tide")).toBe(false);
    expect(isLightWord("role")).toBe(true);
    expect(isLightWord("tide")).toBe(false);
  });

  test("spells the forms of \u201ccentre\u201d one way", () => {
    expect(wordsOf("centred centring centres")).toEqual(wordsOf("centered centering centers"));
  });
});
