import { describe, expect, it } from "vitest";
import { foldSpace } from "#lib/ingest/markdown/parse";
import { records, sourceOf, wordsOf } from "./real-corpus";

describe("provenance", () => {
  const linesOf = ({ path, line, endLine }: { path: string; line: number; endLine: number }): string[] =>
    sourceOf(path)
      .split("\n")
      .slice(line - 1, endLine);
  const nameOf = (id: string): string => id.split(/[/#]/u).at(-1) ?? "";

  it("of every recommendation is the lines of the item that begins and ends there", () => {
    for (const item of records.recommendations.filter((each) => each.session !== "alliance-16/results")) {
      const lines = linesOf(item.provenance);
      expect(lines[0], item.id).toMatch(/^- /u);
      expect(lines.at(-1), item.id).toMatch(new RegExp(`:rec\\{#${nameOf(item.id)}(?: [^}]*)?\\}$`, "u"));
      expect(wordsOf(lines.join("\n"))).toBe(item.text);
    }
  });

  it("of a recommendation within a sentence is the paragraph that marks its words", () => {
    for (const item of records.recommendations.filter((each) => each.session === "alliance-16/results")) {
      const [, words = ""] =
        new RegExp(`:item\\[([^\\]]*)\\]\\{#${nameOf(item.id)}(?: [^}]*)?\\}`, "u").exec(
          linesOf(item.provenance).join("\n"),
        ) ?? [];
      expect(wordsOf(words)).toBe(item.text);
      expect(item.leadIn).toContain(item.text);
    }
  });

  it("of every wording, quotation and pair is the lines that hold its words and its name", () => {
    const pairs = records.interviews.flatMap((interview) =>
      interview.pairs.map(({ question, answer, ...pair }) => ({ ...pair, text: [...question, ...answer].join(" ") })),
    );
    const quotations = records.quotations.map((quotation) => ({
      ...quotation,
      text: `${quotation.text} ${quotation.attribution}`,
    }));
    for (const { id, text, provenance } of [...records.wordings, ...quotations, ...pairs]) {
      const lines = linesOf(provenance).join("\n");
      expect(lines, id).toMatch(new RegExp(`#${nameOf(id)}[ }]`, "u"));
      expect(wordsOf(lines), id).toBe(foldSpace(text));
    }
  });

  it("of every session and credit is the line that names it", () => {
    for (const session of records.sessions) {
      const lines = sourceOf(session.provenance.path).split("\n");
      expect(lines[session.provenance.line - 1]).toMatch(/^#{2,4} /u);
      expect(wordsOf(lines[session.provenance.line - 1] ?? "").endsWith(session.heading)).toBe(true);
      for (const { provenance, printed } of session.credits) {
        expect(wordsOf(lines.slice(provenance.line - 1, provenance.endLine).join("\n"))).toContain(printed);
      }
    }
  });
});
