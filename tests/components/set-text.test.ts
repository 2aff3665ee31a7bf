import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { DocumentText } from "#components/document/document-text";
import { Account } from "#components/session/account";
import type { Block } from "#lib/records/text/block";

const text = (value: string) => [{ type: "text" as const, value }];
const cell = (value: string, recommendation?: string) => ({
  text: value,
  content: value === "" ? [] : text(value),
  ...(recommendation === undefined ? {} : { recommendation }),
});
const common = (anchor: string, words: string) => ({ anchor, text: words, content: text(words), line: 1 });

const table: Block = {
  type: "table",
  align: [null, "right"],
  header: [cell("Harbour"), cell("Lamps")],
  rows: [
    [cell("Lindin"), cell("12")],
    [cell("Ostra", "harbour-3/panel-1/r1"), cell("")],
  ],
  ...common("p2", "Harbour Lamps Lindin 12 Ostra"),
};
const caption: Block = {
  type: "paragraph",
  container: { kind: "caption", number: 1 },
  ...common("p1", "Lamps by harbour"),
};
const picture: Block = {
  type: "picture",
  file: "content/harbour-3/images/quay.png",
  hash: "1a2b",
  width: 700,
  height: 400,
  ...common("p3", "Two boats"),
};

const show = (...blocks: Block[]) => renderToStaticMarkup(createElement(DocumentText, { blocks }));

it("a table has its caption as its name, heads of columns, and its number beside it as an anchor", () => {
  const html = show(caption, table);
  expect(html).toMatch(
    /<figcaption id="caption-p2"><div class="caption"><p id="p1">.*Lamps by harbour<\/p><\/div><\/figcaption><div class="set set-table" id="p2"><a class="hang" href="#p2">¶2<\/a><table class="printed-table" aria-labelledby="caption-p2"><thead>/u,
  );
  expect(html).toContain('<th scope="col">Harbour</th><th scope="col" class="right">Lamps</th>');
  expect(html).toContain('<td data-head="Harbour">Lindin</td><td class="right" data-head="Lamps">12</td>');
});

it("an item in a cell leads to its page, and has its anchor where it stands in context", () => {
  expect(show(table)).toContain('<a href="/harbour-3/panel-1/r1/" class="marker">r1</a> <span id="r1">Ostra</span>');
  const account = renderToStaticMarkup(
    createElement(Account, {
      blocks: [{ ...table, session: "harbour-3/panel-1" }],
      items: [],
      documentPath: "/documents/harbour-3-report/",
      itemOf: () => null,
    }),
  );
  expect(account).toContain('href="/documents/harbour-3-report/#p2"');
  expect(account).toContain('<span id="r1">Ostra</span>');
});

it("a picture is offered light and in the widths of screens, with its size and what it shows", () => {
  const html = show(picture);
  expect(html).toContain(
    '<source type="image/avif" srcSet="/assets/pictures/1a2b-480.avif 480w, /assets/pictures/1a2b-700.avif 700w" sizes=',
  );
  expect(html).toContain(
    '<img src="/assets/pictures/1a2b-700.png" width="700" height="400" alt="Two boats" loading="lazy" decoding="async"/>',
  );
});

it("code, definitions, lines, quotations and rules are set as what they are", () => {
  const html = show(
    { type: "code", language: "json", value: "{\n  1\n}", ...common("p1", "{ 1 }") },
    {
      type: "definitions",
      entries: [{ term: text("Buoy"), descriptions: [text("A mark."), text("A float.")] }],
      ...common("p2", "Buoy A mark. A float."),
    },
    { type: "lines", stanzas: [[text("One"), text("two")], [text("Three")]], ...common("p3", "One two Three") },
    { type: "paragraph", container: { kind: "blockquote", number: 1 }, ...common("p4", "Light is safety.") },
    { type: "paragraph", ruled: true, ...common("p5", "After.") },
  );
  expect(html).toContain('<pre tabindex="0" role="group" aria-label="Code, json"><code>{\n  1\n}</code></pre>');
  expect(html).toContain("<dl><div><dt>Buoy</dt><dd>A mark.</dd><dd>A float.</dd></div></dl>");
  expect(html).toContain(
    '<p><span class="line">One</span>\n<span class="line">two</span></p><p><span class="line">Three',
  );
  expect(html).toContain('<blockquote class="blockquote"><p id="p4">');
  expect(html).toContain('<hr class="rule"/><p id="p5">');
});

it("what the document itself links is a link, where a name that the portal links is none", () => {
  const link = (href: string, className?: string): Block => ({
    type: "paragraph",
    ...common("p1", "there"),
    content: [
      {
        type: "element",
        tagName: "a",
        properties: { href, ...(className === undefined ? {} : { className }) },
        children: text("there"),
      },
    ],
  });
  expect(show(link("/documents/yearbook/", "reference"))).toContain('<a href="/documents/yearbook/" class="in-text">');
  expect(show(link("/people/mira-solberg/"))).not.toContain("/people/");
});
