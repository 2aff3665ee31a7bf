import { describe, expect, it } from "vitest";
import { escapeRun, readRuns, toHtml, toPlain } from "#lib/records/derived/citation-runs";

const form = "Office, ‘Item 1’, *Report & more* [summary] <https://example.org/r1/>.";

describe("a form of a citation", () => {
  it("is parted by what is set in italics", () => {
    expect(readRuns(form)).toEqual([
      { words: "Office, ‘Item 1’, ", italic: false },
      { words: "Report & more", italic: true },
      { words: " [summary] <https://example.org/r1/>.", italic: false },
    ]);
    expect(readRuns("*Report*")).toEqual([{ words: "Report", italic: true }]);
  });

  it("is plain text without its marks", () => {
    expect(toPlain(form)).toBe("Office, ‘Item 1’, Report & more [summary] <https://example.org/r1/>.");
  });

  it("is HTML in which nothing but the italics is markup", () => {
    expect(toHtml(form)).toBe(
      "Office, ‘Item 1’, <i>Report &#38; more</i> [summary] &#60;https://example.org/r1/&#62;.",
    );
  });

  it("has an asterisk or a backslash that is printed as it is", () => {
    const words = "Quays* \\* and C:\\";
    expect(toPlain(escapeRun(words))).toBe(words);
    expect(readRuns(`${escapeRun("a*b")} *Report ${escapeRun("*")}*`)).toEqual([
      { words: "a*b ", italic: false },
      { words: "Report *", italic: true },
    ]);
    expect(toHtml(`*${escapeRun("Quays*")}*`)).toBe("<i>Quays*</i>");
  });
});
