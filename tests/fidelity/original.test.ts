import { describe, expect, it } from "vitest";
import { findOriginalReader } from "#lib/fidelity/original";

describe("findOriginalReader", () => {
  it("reads the words of a Markdown original without its marks", () => {
    const words = findOriginalReader("note.md")?.(
      "# **3– 4 April**\n\n17<sup>th</sup> *Fair* at @bees\\_fair\n",
      "Fair",
    );
    expect(words?.map((word) => word.text).join(" ")).toBe("3– 4 April 17th Fair at @bees_fair");
  });

  it("leaves out the front matter and the title, which the document has in its own", () => {
    const read = findOriginalReader("note.md");
    const words = (text: string) =>
      read?.(text, "A Fair of Bees")
        .map((word) => word.text)
        .join(" ");
    expect(words("---\ntitle: Fair\n---\n\n# A *fair* of Bees\n\nBees[^1] flew.\n\n[^1]: All.\n")).toBe(
      "Bees1 flew. 1 All.",
    );
    expect(words("# Of bees\n\nThey flew.\n")).toBe("Of bees They flew.");
    expect(
      words("---\ntitle: Fair\n---\n\n<!-- By\na converter -->\n\n# A Fair of Bees\n\nThey <!-- all --> flew.\n"),
    ).toBe("They flew.");
  });

  it("reads the words of HTML, also those of lines directly below a line that begins with it", () => {
    const words = findOriginalReader("note.md")?.(
      '# Fair\n\n<img src="hive.png" alt="A hive">\nBees are <b>w</b>elcome.\nAll of them.\n\n<table><tr><td>Wax</td><td>12</td></tr>\n<style>p { color: red }</style></table>\n\nOne<br>two <!-- not this -->\n',
      "Fair",
    );
    expect(words?.map(({ text, line }) => `${line} ${text}`)).toEqual([
      "4 Bees",
      "4 are",
      "4 welcome.",
      "5 All",
      "5 of",
      "5 them.",
      "7 Wax",
      "7 12",
      "10 One",
      "10 two",
    ]);
  });

  it("answers nothing for a form that can't be read", () => {
    expect(findOriginalReader("note.pdf")).toBeUndefined();
  });
});
