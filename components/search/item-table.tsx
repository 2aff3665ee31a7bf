import { Link } from "#components/page/link";
import { filterAnchor } from "#lib/address/page-path";
import { SearchFacets } from "./search-facets";

interface Props {
  facets: { facet: string; name: string; choices: { value: string; label: string }[] }[];
  /** Where the module finds the index, its tools and the citations, as data of the form. */
  index: string;
  tools: string;
  base: string;
  citations: Readonly<Record<string, string>>;
}

const form = "table";

/** The table of items: everything by which they can be narrowed, several at once; its module shows it, and what it leaves. */
export function ItemTable({ facets, index, tools, base, citations }: Props) {
  const hasTopics = facets.some(({ facet }) => facet === "topic");
  return (
    <form id={form} className="item-table" data-table="" data-base={base} data-index={index} data-tools={tools}>
      <SearchFacets form={form} id={filterAnchor} facets={facets} title="Filter" />
      <div data-table-answer="" className="found" hidden>
        <div className="status">
          <p role="status" />
          <a className="to-items" href="#items">
            See them
          </a>
          <span data-chosen="" />
          <Link to="/recommendations/">Show all items</Link>
        </div>
        <p className="several">
          Of several choices of one kind any will do; choices of different kinds must all be met.
        </p>
        <label hidden={!hasTopics}>
          Group by{" "}
          <select name="group">
            <option value="session">session</option>
            {hasTopics ? <option value="topic">topic</option> : null}
          </select>
        </label>
        <section
          className="files take-away"
          role="group"
          aria-label="Download the results"
          data-take-away={JSON.stringify(citations)}
          hidden
        />
        <ol id="items" className="hits items" aria-label="Items" data-search-hits="" />
        <button type="button" data-more="" hidden>
          Show more
        </button>
      </div>
    </form>
  );
}
