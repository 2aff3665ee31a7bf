import { describe, expect, it } from "vitest";
import { findOriginalReader } from "#lib/fidelity/original";

describe("findOriginalReader", () => {
  it("reads the words of a Markdown original without its marks", () => {
    const words = findOriginalReader("note.md")?.("# **3– 4 April**\n\n17<sup>th</sup> *Fair* at @bees\\_fair\n");
    expect(words?.map((word) => word.text).join(" ")).toBe("3– 4 April 17th Fair at @bees_fair");
  });

  it("answers nothing for a form that can't be read", () => {
    expect(findOriginalReader("note.pdf")).toBeUndefined();
  });
});
