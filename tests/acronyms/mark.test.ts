import { expect, it } from "vitest";
import { findAcronyms } from "#lib/acronyms/acronyms";
import { startSection } from "#lib/acronyms/mark";
import { readPlain } from "#lib/acronyms/texts";
import type { Document } from "#lib/records/document";
import type { Phrasing } from "#lib/records/text/block";
import { buildDocument } from "./invented-document";

const text = (value: string): Phrasing => ({ type: "text", value });
const within = (tagName: string, ...children: Phrasing[]): Phrasing => ({
  type: "element",
  tagName,
  properties: tagName === "a" ? { href: "https://harbour.example" } : {},
  children,
});

const same = [["harbour rescue board", "HRB"]];
const spelled = buildDocument("spelled", ["The tides are read by the Tide Office (TO)."]);

/* Each paragraph as it is marked, the words of an acronym in square brackets behind what it stands for. */
function mark(document: Document, others: readonly Document[] = []): string[] {
  const markIn = startSection(findAcronyms([document, ...others], same, "en"), document);
  return document.blocks.map(({ content }) => {
    const marked = markIn(content);
    expect(readPlain(marked)).toBe(readPlain(content));
    return show(marked);
  });
}

function show(content: readonly Phrasing[]): string {
  return content
    .map((piece) => {
      if (piece.type === "text") return piece.value;
      const inner = show(piece.children);
      return piece.tagName === "abbr" ? `${piece.properties["title"] ?? ""}[${inner}]` : `<${inner}>`;
    })
    .join("");
}

it("an acronym is marked where a section first has it, in the plural too, and leads to the list of all", () => {
  expect(mark(buildDocument("a", ["All HRBs met. The HRB sat.", "The HRB again, not HRBX."]))).toEqual([
    "All harbour rescue board[<HRBs>] met. The HRB sat.",
    "The HRB again, not HRBX.",
  ]);
  const [piece] = startSection(findAcronyms([buildDocument("a", ["HRB"])], same, "en"), { id: "a", language: "en" })([
    text("HRB"),
  ]);
  expect(piece).toMatchObject({ tagName: "abbr", children: [{ properties: { href: "/glossary/#HRB" } }] });
});

it("where the section spells it out first it is not marked, nor after that", () => {
  expect(mark(buildDocument("a", ["The Tide Office (TO) sat.", "The TO sat."]))).toEqual([
    "The Tide Office (TO) sat.",
    "The TO sat.",
  ]);
  expect(mark(buildDocument("a", ["The TO sat.", "The Tide Office (TO) sat."]))).toEqual([
    "The Tide Office[<TO>] sat.",
    "The Tide Office (TO) sat.",
  ]);
});

it("it is marked in emphasis, but not in links or code, where the next is", () => {
  const pieces = [within("a", text("HRB")), within("code", text("HRB")), within("em", text("of the HRB, HRB"))];
  expect(mark(buildDocument("a", [pieces]))).toEqual(["<HRB><HRB><of the harbour rescue board[<HRB>], HRB>"]);
});

it("a document’s own long form goes before that of others, and where others disagree there is none", () => {
  const other = buildDocument("other", ["The Technical Opinion (TO)."]);
  expect(mark(buildDocument("a", ["TO said.", "A Tidal Observatory (TO)."]), [spelled, other])[0]).toBe(
    "Tidal Observatory[<TO>] said.",
  );
  expect(mark(buildDocument("a", ["TO said."]), [spelled])).toEqual(["Tide Office[<TO>] said."]);
  expect(mark(buildDocument("a", ["TO said."]), [spelled, other])).toEqual(["TO said."]);
});

it("words of another language are not taken for those of a document, and an unknown acronym stays as it is", () => {
  expect(mark(buildDocument("a", ["Le TO et le XYZ."], "fr"), [spelled])).toEqual(["Le TO et le XYZ."]);
});
