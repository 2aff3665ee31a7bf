import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { ItemTable } from "#components/search/item-table";

function render(facet: string): string {
  const facets = [{ facet, name: "Name", choices: [{ value: "lamps", label: "Lamps" }] }];
  return renderToStaticMarkup(createElement(ItemTable, { facets, index: "", tools: "", base: "", citations: {} }));
}

it("the table of items offers to group by topic where items have topics, and no choice of one where they have none", () => {
  expect(render("topic")).toMatch(/<label>Group by .*<option value="topic">/u);
  expect(render("event")).toMatch(/<label hidden="">/u);
  expect(render("event")).not.toContain('value="topic"');
});
