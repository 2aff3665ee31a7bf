import { ItemTable } from "#components/search/item-table";
import { findSearchFacets } from "#lib/corpus/filter/search-facets";
import { basePath, withBase } from "#lib/address/site";
import { Link } from "#components/page/link";
import { FilterBar } from "#components/search/filter-bar";
import { findFacets, findTermFacets, nameList, titleOfFilter } from "#lib/corpus/filter/facets";
import { findKind } from "#lib/records/kind";
import {
  buildFilterPath,
  buildFurtherPath,
  type Filter,
  findCanonicalFilter,
  findFilters,
  findRecommendations,
  parseFilterSegments,
  segmentsOf,
} from "#lib/corpus/filter/filter";
import { assets, citationFiles, corpus } from "../../../_parts/built";
import { ListHeader } from "../../../_parts/lists/list-header";
import { ListedItems } from "../../../_parts/lists/listed-items";
import { PartLine } from "../../../_parts/lists/part-line";
import { listParts, parsePart } from "../../../_parts/lists/parts";
import { buildPartPath } from "#lib/address/page-path";
import { partItems } from "#lib/corpus/filter/parts";
import { buildMetadata } from "../../../_parts/metadata";
import { onlyWanted } from "../../../_parts/wanted";
import { isShown } from "../../../_parts/ways";
import "../../../styles/narrow.css";
import "../../../styles/take-away.css";
import "../../../styles/filters.css";

interface Props {
  params: Promise<{ filter?: string[] }>;
}

export const dynamicParams = false;

function listParams() {
  const filters = isShown("/recommendations/") ? findFilters(corpus) : [];
  return filters.flatMap((filter) =>
    listParts(partItems(findRecommendations(corpus, filter)).length).map((part) => ({
      filter: [...segmentsOf(filter), ...part],
    })),
  );
}

export const generateStaticParams = () => onlyWanted(listParams());

async function readAsked({ params }: Props): Promise<{ filter: Filter; part: number }> {
  const { filter: names = [] } = await params;
  const part = parsePart(names);
  return { filter: parseFilterSegments(corpus, part === 1 ? names : names.slice(0, -1)) ?? {}, part };
}

export async function generateMetadata(props: Props) {
  const { filter, part } = await readAsked(props);
  const title = titleOfFilter(corpus, filter);
  return buildMetadata({
    title: part === 1 ? title : `${title}, part ${part}`,
    description: `${title}${part === 1 ? "" : `, part ${part}`}: ${findRecommendations(corpus, filter).length} in all, word for word, each with a permanent link.`,
    path: buildPartPath({ list: buildFilterPath(filter), part }),
    canonical: buildPartPath({ list: buildFilterPath(findCanonicalFilter(corpus, filter)), part }),
  });
}

/* By what items differ; what an item names is for the search. */
const tableFacets = new Set(["event", "session-kind", "list-kind", "topic", "addressee", "status", "body"]);

/* The table of all items on their first page; every other page of the list leads there, with its own choices made already. */
function Tools({ filter, part, count }: { filter: Filter; part: number; count: number }) {
  const isWhole = segmentsOf(filter).length === 0;
  if (isWhole && part === 1) return <Table />;
  return (
    <Link to={buildFurtherPath(filter)} className="further">
      {isWhole ? `Filter all ${count}` : "Filter further"}
    </Link>
  );
}

/** What narrows the list by several choices at once, where scripts are on. */
function Table() {
  return (
    <>
      <noscript>
        <p>To choose several things at once, or to follow a link that does, turn scripts on.</p>
      </noscript>
      <ItemTable
        facets={findSearchFacets(corpus).filter(({ facet }) => tableFacets.has(facet))}
        index={withBase(assets.searchIndex)}
        tools={withBase(assets["search-tools"])}
        base={basePath}
        citations={Object.fromEntries(
          Object.entries(citationFiles).map(([kind, address]) => [kind, withBase(address)]),
        )}
      />
      <script type="module" src={withBase(assets.table)} />
    </>
  );
}

/** What a status says of the words, and what part a body of the kind had. */
function FilterNote({ filter: { status, body } }: { filter: Filter }) {
  if (body !== undefined)
    return <p>What came of the sessions that a body of this kind organized, or in which somebody spoke for one.</p>;
  const explanation = status === undefined ? undefined : findKind(corpus.site.kinds.statuses, status).explanation;
  return explanation === undefined ? null : <p>{explanation}</p>;
}

/** All recommendations that a filter lets through, by session. */
export default async function RecommendationsPage(props: Props) {
  const { filter, part } = await readAsked(props);
  const items = findRecommendations(corpus, filter);
  const lists = new Set(items.map((item) => item.place)).size;
  const title = titleOfFilter(corpus, filter);
  const whole = segmentsOf(filter).length === 0;
  const list = buildFilterPath(filter);
  return (
    <div className="page recommendations">
      <ListHeader
        list={list}
        part={part}
        steps={whole ? [] : [{ to: "/recommendations/", label: nameList(corpus) }]}
        title={title}
      >
        <p className="standfirst">
          {items.length} in {lists} {lists === 1 ? "list" : "lists"}, in the order of the proceedings.
        </p>
        <PartLine list={list} items={items} part={part} />
        <FilterNote filter={filter} />
      </ListHeader>
      {part > 1 ? null : <FilterBar facets={findFacets(corpus, filter)} more={whole ? findTermFacets(corpus) : []} />}
      <ListedItems
        list={list}
        title={title}
        items={items}
        part={part}
        tools={<Tools filter={filter} part={part} count={items.length} />}
      />
    </div>
  );
}
