import rehypeParse from "rehype-parse";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { expect, it } from "vitest";
import { tieNumbers } from "#lib/export/ties";

function tie(html: string): string {
  const tree = unified().use(rehypeParse, { fragment: true }).parse(html);
  tieNumbers(tree);
  return unified().use(rehypeStringify).stringify(tree).replaceAll("\u00a0", "~").replaceAll("&#xA0;", "~");
}

it.each([
  ["Side event 3, 18th Harbour Forum", "Side event~3, 18th~Harbour Forum"],
  ["3–4 April 2017, 10 May", "3–4~April~2017, 10~May"],
  ["What it added to the 17th", "What it added to the 17th"],
  ["Decision 7/17 of 2017", "Decision~7/17 of~2017"],
])("ties numbers in what the portal calls things: %s", (words, tied) => {
  expect(tie(`<p class="label">${words}</p>`)).toBe(`<p class="label">${tied}</p>`);
  expect(tie(`<h1>${words}</h1>`)).toBe(`<h1>${tied}</h1>`);
});

it("ties them within links and in any of several classes", () => {
  expect(tie('<p class="old notes"><a href="/">Panel 1</a></p>')).toBe(
    '<p class="old notes"><a href="/">Panel~1</a></p>',
  );
});

it("leaves the publisher’s sentences as they are", () => {
  const html = '<p class="words">In 2017 some 57 States met.</p><blockquote>Panel 1</blockquote>';
  expect(tie(html)).toBe(html);
});
