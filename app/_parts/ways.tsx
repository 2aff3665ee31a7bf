import { Link } from "#components/page/link";
import type { Way } from "#components/navigation/way-list";
import { nameList } from "#lib/corpus/filter/facets";
import { glossaryPath } from "#lib/address/page-path";
import { buildPagePath } from "#lib/address/permalink";
import { type ListGroup, listPages } from "#lib/corpus/list-pages";
import { capitalise } from "#lib/text/capitalise";
import type { ReactNode } from "react";
import { acronyms, charts, corpus } from "./built";
import { nameLink } from "./page-text";

const { records } = corpus;
const chartNames = new Set(charts.map(({ id }) => id));
const lists = listPages(corpus);

/** The page of everything that can be browsed. */
export const browsePath = "/browse/";

/** The pages that are there only where the portal has what they show, each with whether it has. */
const shown: Readonly<Record<string, boolean>> = {
  ...Object.fromEntries(lists.map(({ id, isShown: has }) => [buildPagePath(id), has])),
  [browsePath]: lists.some(({ group, isShown: has }) => group !== "portal" && has),
  "/figures/": records.figures.length > 0 || charts.length > 0,
  "/figures/map/": chartNames.has("map"),
  "/figures/timeline/": chartNames.has("timeline"),
  [glossaryPath]: acronyms.length > 0,
  "/go/": corpus.codes.length > 0,
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
export function keepShown<Shown extends { to: string }>(ways: readonly Shown[]): Shown[] {
  return ways.filter(({ to }) => isShown(to));
}

/** Ways in under a heading. */
interface WayGroup {
  id: string;
  title: string;
  ways: readonly Way[];
}

/** The ways in that stand at the head of every page. */
export const mastheadWays: readonly Way[] = keepShown([
  { to: "/recommendations/", label: nameList(corpus) },
  { to: browsePath, label: "Browse" },
  { to: "/documents/", label: "Documents" },
  { to: "/people/", label: "People" },
  { to: "/search/", label: "Search" },
  { to: "/list/", label: "My list" },
]);

const groupTitles: Readonly<Record<ListGroup, string>> = {
  said: "What was said",
  held: `${capitalise(corpus.site.event.several)} and documents`,
  who: "Who took part",
  facts: "Numbers and facts",
  portal: "This portal",
};

/* What has no list of its own in the corpus stands behind the list that it belongs to. */
const beside: Readonly<Record<string, readonly Way[]>> = {
  documents: [{ to: glossaryPath, label: "Acronyms", holds: `${acronyms.length}, with what each stands for` }],
  figures: [
    { to: "/figures/map/", label: "Map", holds: "countries visited, and field operations" },
    { to: "/figures/timeline/", label: "Timeline", holds: nameLink("timeline", "what happened when") },
  ],
  data: [
    { to: "/go/", label: "Find a code", holds: "from a printed code to its page" },
    { to: "/list/", label: "My list", holds: "what you have kept, to send and to download" },
  ],
};

/** All that can be browsed, group by group. */
export const browseGroups: readonly WayGroup[] = Object.entries(groupTitles)
  .map(([group, title]) => ({
    id: group,
    title,
    ways: lists
      .filter((list) => list.group === group)
      .flatMap(({ id, title: label, holds }) =>
        keepShown([{ to: buildPagePath(id), label, holds: nameLink(id, holds) }, ...(beside[id] ?? [])]),
      ),
  }))
  .filter(({ ways }) => ways.length > 0);
