import { type ComponentProps, createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { Words } from "#components/document/words";
import { type Phrasing, referenceClass } from "#lib/records/text/block";

const text = (value: string): Phrasing => ({ type: "text", value });
const element = (tagName: string, children: Phrasing[], properties: Record<string, string> = {}): Phrasing => ({
  type: "element",
  tagName,
  properties,
  children,
});
const note = element("sup", [element("a", [text("1")], { href: "#note-1", id: "ref-1", role: "doc-noteref" })]);
const show = (props: ComponentProps<typeof Words>) => renderToStaticMarkup(createElement(Words, props));

it("the number of a note is raised and leads to it, here or in the document; in a list there is none", () => {
  const of = { text: "Light it.", content: [text("Light"), note, text(" it.")] };
  expect(show({ of, notes: "here" })).toBe(
    'Light<sup><a href="#note-1" id="ref-1" role="doc-noteref" class="in-text">1</a></sup> it.',
  );
  expect(show({ of, notes: "/documents/harbour-3/quay/" })).toMatch(
    /^Light<sup><a [^>]*href="[^"]*\/documents\/harbour-3\/quay\/#note-1"[^>]*>1<\/a><\/sup> it\.$/u,
  );
  expect(show({ of })).toBe("Light it.");
});

it("emphasis, links of the document and broken lines stand as printed, and names are not linked", () => {
  const content = [
    text("(a) Light "),
    element("strong", [text("buoys")]),
    element("br", []),
    element("a", [text("here")], { href: "/documents/harbour-3/#p2", className: referenceClass }),
    element("a", [text(" Mira")], { href: "/people/mira-solberg/" }),
  ];
  expect(show({ of: { text: "(a) Light buoys here Mira", content }, without: 4 })).toMatch(
    /^Light <strong>buoys<\/strong><br\/><a href="[^"]*\/documents\/harbour-3\/#p2" class="in-text">here<\/a> Mira$/u,
  );
  expect(show({ of: { text: "(a) Light" }, without: 4 })).toBe("Light");
});

it("a number that stands elsewhere is left out also where it is in bold type, wholly or with words behind it", () => {
  const of = (...content: Phrasing[]) => ({ of: { text: "Finding 1: Ropes", content }, without: 10 });
  expect(show(of(element("strong", [text("Finding 1:")]), text(" Ropes")))).toBe(" Ropes");
  expect(show(of(element("strong", [text("Finding "), element("em", [text("1: Ro")])]), text("pes")))).toBe(
    "<strong><em> Ro</em></strong>pes",
  );
});
