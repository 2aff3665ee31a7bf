import { pageKinds } from "../e2e/pages/page-kinds";
import { findRoutes, patternOf } from "../structure/routes";
import { hasTheseDocuments } from "../these-documents.mjs";
import { pagePaths } from "./exported-site";

/** One page of every kind, by what it is called: those that were chosen among these documents, or the first of each route. */
export const triedPages: readonly (readonly [kind: string, address: string])[] = hasTheseDocuments
  ? pageKinds
  : [...findFirst(), ["search without results", "search/?q=xyzzyqq"], ["page of a missing address", "no-such-page/"]];

function findFirst(): [kind: string, address: string][] {
  // A route that names its pages comes before one that takes any name.
  const routes = findRoutes().sort((a, b) => a.split("[").length - b.split("[").length);
  const taken = new Set<string>();
  return routes.flatMap((route): [string, string][] => {
    const first = pagePaths.find((address) => !taken.has(address) && patternOf(route).test(address));
    if (first === undefined) return [];
    taken.add(first);
    return [[`page of ${route === "" ? "the start" : route}`, first]];
  });
}
