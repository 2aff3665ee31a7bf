import type { Metadata } from "next";
import { FilterBar } from "#components/filter-bar";
import { Item } from "#components/item";
import { Link } from "#components/link";
import { Opener } from "#components/opener";
import { Trail } from "#components/trail";
import { findFacets, titleOfFilter } from "#lib/corpus/facets";
import { buildFilterPath, type Filter, findFilters, findRecommendations, parseFilterSegments, segmentsOf } from "#lib/corpus/filter";
import { getEvent, getSession } from "#lib/corpus/get";
import { labelOfEvent, labelOfSession } from "#lib/records/label";
import { buildPath } from "#lib/records/permalink";
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
  const sessions = [...new Set(items.map((item) => item.session))].map(getSession);
  const title = titleOfFilter(filter);
  const whole = segmentsOf(filter).length === 0;
  return (
    <div className="page recommendations">
      <Trail steps={whole ? [] : [{ to: "/recommendations/", label: "Recommendations" }]} here={title} />
      <Opener title={title}>
        <p className="standfirst">{items.length} in {sessions.length} {sessions.length === 1 ? "session" : "sessions"}, in the order of the proceedings.</p>
      </Opener>
      <FilterBar facets={findFacets(filter)} />
      {sessions.map((session) => {
        const event = getEvent(session.event);
        const named = `${labelOfSession(session)}, ${labelOfEvent(event)}`;
        return (
          <section key={session.id} aria-label={named}>
            <header className="group">
              <p className="label">{named}</p>
              <h2><Link to={buildPath(session.id)}>{session.title}</Link></h2>
            </header>
            <ol className="items">
              {items.filter((item) => item.session === session.id).map((item) => <Item key={item.id} item={item} named={named} />)}
            </ol>
          </section>
        );
      })}
    </div>
  );
}
