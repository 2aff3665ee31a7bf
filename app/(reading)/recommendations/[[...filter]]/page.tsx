import { FilterBar } from "#components/search/filter-bar";
import { Link } from "#components/page/link";
import { ListFiles } from "#components/page/list-files";
import { PageHeader } from "#components/page/page-header";
import { findFacets, nameList, titleOfFilter } from "#lib/corpus/filter/facets";
import {
  buildFilterPath,
  type Filter,
  findFilters,
  findRecommendations,
  parseFilterSegments,
  segmentsOf,
} from "#lib/corpus/filter/filter";
import { corpus } from "../../../_parts/built";
import { GroupedItems } from "../../../_parts/grouped-items";
import { buildMetadata } from "../../../_parts/metadata";
import { onlyWanted } from "../../../_parts/wanted";
import { isShown } from "../../../_parts/ways";

interface Props {
  params: Promise<{ filter?: string[] }>;
}

export const dynamicParams = false;

function listParams() {
  const filters = isShown("/recommendations/") ? findFilters(corpus) : [];
  return filters.map((filter) => ({ filter: segmentsOf(filter) }));
}

export const generateStaticParams = () => onlyWanted(listParams());

async function readFilter(params: Props["params"]): Promise<Filter> {
  return parseFilterSegments(corpus, (await params).filter ?? []) ?? {};
}

export async function generateMetadata({ params }: Props) {
  const filter = await readFilter(params);
  return buildMetadata({
    title: titleOfFilter(corpus, filter),
    description: `${findRecommendations(corpus, filter).length} items, word for word, each with a permanent link.`,
    path: buildFilterPath(filter),
  });
}

/** All recommendations that a filter lets through, by session. */
export default async function RecommendationsPage({ params }: Props) {
  const filter = await readFilter(params);
  const items = findRecommendations(corpus, filter);
  const lists = new Set(items.map((item) => item.place)).size;
  const title = titleOfFilter(corpus, filter);
  const whole = segmentsOf(filter).length === 0;
  return (
    <div className="page recommendations">
      <PageHeader steps={whole ? [] : [{ to: "/recommendations/", label: nameList(corpus) }]} title={title}>
        <p className="standfirst">
          {items.length} in {lists} {lists === 1 ? "list" : "lists"}, in the order of the proceedings.
        </p>
        {isShown("/matrix/") ? (
          <p>
            Otherwise: by <Link to="/topics/">topic</Link>, by <Link to="/addressees/">who is asked</Link>, or{" "}
            <Link to="/matrix/">by both in one table</Link>.
          </p>
        ) : null}
        {items.length === 0 ? null : <ListFiles of={buildFilterPath(filter)} title={title} />}
      </PageHeader>
      <FilterBar facets={findFacets(corpus, filter)} />
      <GroupedItems items={items} />
    </div>
  );
}
