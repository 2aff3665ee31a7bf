import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { FilterBar } from "#components/search/filter-bar";

const facet = {
  name: "Type",
  choices: [{ to: "/recommendations/finding/", label: "Findings", count: 2, current: false }],
};
const render = (props: Parameters<typeof FilterBar>[0]) => renderToStaticMarkup(createElement(FilterBar, props));

it("the filters of a list are not there where there is nothing to choose", () => {
  expect(render({ facets: [] })).toBe("");
  expect(render({ facets: [facet] })).toContain("Findings");
  expect(render({ facets: [], more: [facet] })).toContain("By type");
});
