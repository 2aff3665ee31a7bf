import { describe, expect, test } from "vitest";
import { buildPassage, markWords } from "#lib/search/engine/text/highlight";

const marked = (parts: readonly { text: string; marked: boolean }[]) =>
  parts.filter((part) => part.marked).map(({ text }) => text);
const whole = (parts: readonly { text: string }[]) => parts.map(({ text }) => text).join("");

describe("a highlighted text", () => {
  test("marks whole words, behind a joined prefix too, and keeps every letter", () => {
    const text = "Trained pilots train; the trainee’s train-of-thought.";
    const parts = markWords(text, ["trained", "train"]);
    expect(whole(parts)).toBe(text);
    expect(marked(parts)).toEqual(["Trained", "train", "train"]);
  });

  test("marks a joined word as it is printed", () => {
    expect(marked(markWords("Closer co-operation now", ["cooperation"]))).toEqual(["co-operation"]);
    expect(marked(markWords("An anti-flooding wall", ["flooding"]))).toEqual(["anti-flooding"]);
  });

  test("marks a phrase as one, where all of it stands", () => {
    const phrase = "rope_walk";
    expect(marked(markWords("A rope-walk is a walk along a rope", [phrase]))).toEqual(["rope-walk"]);
    expect(marked(markWords("The rope walk's ropes", [phrase, "ropes"]))).toEqual(["rope walk's", "ropes"]);
  });

  test("keeps markup as text", () => {
    expect(markWords("<b>tide</b>", ["tide"])).toEqual([
      { text: "<b>", marked: false },
      { text: "tide", marked: true },
      { text: "</b>", marked: false },
    ]);
  });
});

describe("a passage", () => {
  const filler = "Many keepers spoke at length about ropes and sails. ";
  const long = `${filler.repeat(12)}A whirlpool swallowed the museum. ${filler.repeat(12)}`;

  test("keeps a short text whole", () => {
    expect(whole(buildPassage("A short tide.", ["tide"]))).toBe("A short tide.");
  });

  test("is cut around the matches on whole words", () => {
    const parts = buildPassage(long, ["museum", "whirlpool"], 160);
    const text = whole(parts);
    expect(marked(parts)).toEqual(["whirlpool", "museum"]);
    expect(text.length).toBeLessThan(175);
    expect(text.startsWith("… ")).toBe(true);
    expect(text.endsWith(" …")).toBe(true);
    expect(long).toContain(text.slice(2, -2));
    for (const word of text.replace(/…/g, "").match(/\p{L}+/gu) ?? []) expect(long.split(/\P{L}+/u)).toContain(word);
  });

  test("begins with the text where nothing matches", () => {
    expect(whole(buildPassage(long, []))).toMatch(/^Many keepers/);
  });
});
