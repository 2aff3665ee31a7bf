import { expect, it } from "vitest";
import { pageKinds } from "../e2e/pages/page-kinds";
import { findRoutes, patternOf } from "./routes";

/** The pages of other routes, at addresses that something has left, which are tested where such a site is built. */
const untested = ["[...retired]", "compare/documents/[translation]"];

it("a page of every route is among those that are opened for keyboard, axe and width", () => {
  const routes = findRoutes();
  expect(routes.length).toBeGreaterThan(30);
  const addresses = pageKinds.map(([, address]) => address.replace(/\?.*/, ""));
  const tested = routes.filter((route) => !untested.includes(route));
  expect(tested.filter((route) => !addresses.some((address) => patternOf(route).test(address)))).toEqual([]);
});
