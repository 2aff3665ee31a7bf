import { describe, expect, it } from "vitest";
import { wordsOfId } from "#lib/address/slug";

describe("wordsOfId", () => {
  it.each([
    ["Alda Hrönn Jóhannsdóttir", "alda-hronn-johannsdottir"],
    ["Þóra Guðbrands", "thora-gudbrands"],
    ["Đorđe Ćosić", "dorde-cosic"],
    ["Łukasz O’Brien-Weiß", "lukasz-obrien-weiss"],
    ["  “Æther” & Co.  ", "aether-co"],
    ["Нина", ""],
  ])("makes of %j %j", (words, id) => {
    expect(wordsOfId(words)).toBe(id);
  });
});
