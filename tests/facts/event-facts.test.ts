import { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import { checkFacts } from "#lib/facts/event-facts";
import { readOriginalWords } from "#lib/fidelity/original";
import { formatMessage } from "#lib/ingest/message";
import { EventMatter } from "#lib/records/event";

describe("checkFacts", () => {
  const check = (document: string, words: string) => {
    const matter = EventMatter.parse({
      event: "fair-1",
      number: 1,
      series: "Fair",
      figures: [],
      sources: { "fair-programme": "Programme of the Fair" },
      title: { value: "Fair", source: { document: "fair-report", words: "the Fair" } },
      year: { value: 2001, source: { document, words } },
    });
    const file = new VFile({
      path: "content/fair/event.md",
      value: `---\nyear:\n  source:\n    document: ${document}\n    words: ${words}\n---\n`,
    });
    checkFacts(
      file,
      matter,
      new Map([
        [
          "fair-report",
          { name: "fair-report.txt", words: readOriginalWords("the Fair of\n2001 co-\noperation with 130 bees\n") },
        ],
      ]),
    );
    return file.messages.map(formatMessage);
  };

  it("finds quoted words across the lines of the original", () => {
    expect(check("fair-report", "Fair of  2001 co-operation")).toEqual([]);
  });

  it("fails words that the document doesn't have, or has only as part of others", () => {
    expect(check("fair-report", "Fair of 2002")[0]).toMatch(
      /^content\/fair\/event\.md:5:12 Unexpected words "Fair of 2002", expected words of fair-report\.txt\./,
    );
    expect(check("fair-report", "30 bees")).toHaveLength(1);
  });

  it("leaves alone what a source states whose text is not at hand", () => {
    expect(check("fair-programme", "in the year 2001")).toEqual([]);
  });

  it("fails a document that isn't known", () => {
    expect(check("fair-note", "the Fair")[0]).toContain('event.md:4:5 Unexpected document "fair-note"');
  });
});
