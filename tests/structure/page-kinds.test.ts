import { readdirSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { pageKinds } from "../e2e/pages/page-kinds";

const app = path.join(import.meta.dirname, "../../app");

/** The pages of other routes, at addresses that something has left, which are tested where such a site is built. */
const untested = ["[...retired]"];

/** The routes of the site, without the groups in brackets. */
function findRoutes(): string[] {
  const pages = readdirSync(app, { recursive: true, encoding: "utf8" }).filter((name) =>
    /(?:^|[\\/])page\.tsx$/.test(name),
  );
  return pages.map((name) =>
    path
      .dirname(name)
      .split(path.sep)
      .filter((part) => part !== "." && !part.startsWith("("))
      .join("/"),
  );
}

/** The addresses that a route answers, below that of the site. */
function patternOf(route: string): RegExp {
  const parts = route.split(/(?<=.)\//).filter((part) => part !== "");
  const source = parts.map((part) =>
    part.startsWith("[[...") ? "(?:[^/]+/)*" : part.startsWith("[") ? "[^/]+/" : `${part}/`,
  );
  return new RegExp(`^${source.join("")}$`);
}

it("a page of every route is among those that are opened for keyboard, axe and width", () => {
  const routes = findRoutes();
  expect(routes.length).toBeGreaterThan(30);
  const addresses = pageKinds.map(([, address]) => address.replace(/\?.*/, ""));
  const tested = routes.filter((route) => !untested.includes(route));
  expect(tested.filter((route) => !addresses.some((address) => patternOf(route).test(address)))).toEqual([]);
});
