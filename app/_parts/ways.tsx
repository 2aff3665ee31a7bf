import { Link } from "#components/page/link";
import { nameList } from "#lib/corpus/filter/facets";
import { buildPagePath } from "#lib/address/permalink";
import { listPages } from "#lib/corpus/list-pages";
import type { ReactNode } from "react";
import { charts, corpus } from "./built";

const { records } = corpus;
const chartNames = new Set(charts.map(({ id }) => id));

/** The pages that are there only where the portal has what they show, each with whether it has. */
const shown: Readonly<Record<string, boolean>> = {
  ...Object.fromEntries(listPages(corpus).map(({ id, isShown: has }) => [buildPagePath(id), has])),
  "/figures/": records.figures.length > 0 || charts.length > 0,
  "/figures/map/": chartNames.has("map"),
  "/figures/timeline/": chartNames.has("timeline"),
  "/about/topics/": corpus.site.pages.some(({ page }) => page === "about-topics"),
};

/** Says whether the portal has a page: one that has nothing to show is not there, and nothing leads to it. */
export function isShown(path: string): boolean {
  return shown[path] ?? true;
}

/** Gives the page that an address shows, or one that is taken out where the portal has nothing for it. */
export function whereShown(path: string, Page: () => ReactNode): () => ReactNode {
  return isShown(path) ? Page : AbsentPage;
}

function AbsentPage() {
  return (
    <div className="page" data-absent="">
      <p>The portal has nothing to show here yet.</p>
    </div>
  );
}

/** A link to a page within a sentence, or its words alone where the portal has no such page. */
export function WayTo({ to, children }: { to: string; children: ReactNode }) {
  return isShown(to) ? <Link to={to}>{children}</Link> : children;
}

/** Keeps the links whose page the portal has. */
export function keepShown<Way extends { to: string }>(ways: readonly Way[]): Way[] {
  return ways.filter(({ to }) => isShown(to));
}

/** The ways in that stand at the head of every page. */
export const mastheadWays = keepShown([
  { to: "/recommendations/", label: nameList(corpus) },
  { to: "/topics/", label: "Topics" },
  { to: "/people/", label: "People" },
  { to: "/organizations/", label: "Organizations" },
  { to: "/documents/", label: "Documents" },
  { to: "/about/", label: "About" },
  { to: "/search/", label: "Search" },
]);
