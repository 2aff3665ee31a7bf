import type { Metadata } from "next";
import { FilterBar } from "#components/filter-bar";
import { Item } from "#components/item";
import { Link } from "#components/link";
import { Opener } from "#components/opener";
import { Trail } from "#components/trail";
import { findFacets, titleOfFilter } from "#lib/corpus/facets";
import { buildFilterPath, type Filter, findFilters, findRecommendations, parseFilterSegments, segmentsOf } from "#lib/corpus/filter";
import { findStanding } from "#lib/corpus/standing";
import { buildPath } from "#lib/records/permalink";
import type { Recommendation } from "#lib/records/recommendation";
import { buildMetadata } from "../../metadata";

interface Props {
  params: Promise<{ filter?: string[] }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return findFilters().map((filter) => ({ filter: segmentsOf(filter) }));
}

async function readFilter(params: Props["params"]): Promise<Filter> {
  return parseFilterSegments((await params).filter ?? []) ?? {};
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const filter = await readFilter(params);
  return buildMetadata({
    title: titleOfFilter(filter),
    description: `${findRecommendations(filter).length} items, word for word, each with a permanent link.`,
    path: buildFilterPath(filter),
  });
}

/** All recommendations that a filter lets through, by session. */
export default async function RecommendationsPage({ params }: Props) {
  const filter = await readFilter(params);
  const items = findRecommendations(filter);
  const places = [...new Set(items.map((item) => item.place))];
  const title = titleOfFilter(filter);
  const whole = segmentsOf(filter).length === 0;
  return (
    <div className="page recommendations">
      <Trail steps={whole ? [] : [{ to: "/recommendations/", label: "Recommendations" }]} here={title} />
      <Opener title={title}>
        <p className="standfirst">{items.length} in {places.length} {places.length === 1 ? "list" : "lists"}, in the order of the proceedings.</p>
      </Opener>
      <FilterBar facets={findFacets(filter)} />
      {places.map((place) => <Group key={place} place={place} items={items.filter((item) => item.place === place)} />)}
    </div>
  );
}

function Group({ place, items }: { place: string; items: Recommendation[] }) {
  const [first] = items;
  if (first === undefined) return null;
  const { name, session, part } = findStanding(first);
  return (
    <section aria-label={name}>
      <header className="group">
        <p className="label">{name}</p>
        <h2><Link to={buildPath(place)}>{session?.title ?? part?.title ?? name}</Link></h2>
      </header>
      <ol className="items">
        {items.map((item) => <Item key={item.id} item={item} named={name} />)}
      </ol>
    </section>
  );
}
