import { BriefingList } from "#components/term/briefing-list";
import { Fact } from "#components/page/fact";
import { Link } from "#components/page/link";
import { PageHeader } from "#components/page/page-header";
import { ConferenceBars } from "#components/term/conference-bars";
import { buildId } from "#lib/address/identifier";
import { buildBriefingPath } from "#lib/address/page-path";
import { buildPath } from "#lib/address/permalink";
import type { Recommendation } from "#lib/records/recommendation";
import { absoluteUrl } from "#lib/address/site";
import { findCode } from "#lib/corpus/code";
import { findBriefing } from "#lib/corpus/filter/briefing";
import { countByEvent, findTermItems, findTerms, getTerm } from "#lib/corpus/filter/term";
import { formatItemLabel } from "#lib/corpus/location";
import { corpus } from "../../../../_parts/built";
import { buildMetadata } from "../../../../_parts/metadata";
import { ReadingNote } from "../../../../_parts/lists/reading-note";
import { onlyWanted } from "../../../../_parts/wanted";
import type { Route } from "../../../../_parts/route";
import "../../../../styles/terms.css";
import "../../../../styles/briefing.css";

export const dynamicParams = false;

function listParams() {
  return findTerms(corpus, "topics")
    .filter(({ id }) => findTermItems(corpus, "topics", id).length > 0)
    .map(({ id }) => ({ topic: id }));
}

export const generateStaticParams = () => onlyWanted(listParams());

export async function generateMetadata({ params }: Route<"topic">) {
  const { id, label } = getTerm(corpus, "topics", (await params).topic);
  return buildMetadata({
    title: `Briefing: ${label}`,
    description: `What was asked about ${label}, word for word with links and codes, on a sheet of two pages to print.`,
    path: buildBriefingPath(id),
  });
}

/** A topic as a sheet to print: what was asked, the latest first, each with its link and code. */
export default async function BriefingPage({ params }: Route<"topic">) {
  const term = getTerm(corpus, "topics", (await params).topic);
  const path = buildPath(buildId({ kind: "term", vocabulary: "topics", term: term.id }));
  const { items, left } = findBriefing(corpus, term.id);
  const entries = items.map((item) => ({
    item,
    label: formatItemLabel(corpus, item),
    address: absoluteUrl(buildPath(item.id)),
    code: findCode(corpus, item.id),
  }));
  return (
    <div className="page briefing">
      <PageHeader
        steps={[
          { to: "/topics/", label: "Topics" },
          { to: path, label: term.label },
        ]}
        here="Briefing"
        label={`Briefing, ${corpus.site.name}`}
        title={term.label}
      >
        <p className="standfirst">{term.scope}</p>
        <ConferenceBars counts={countByEvent(corpus, findTermItems(corpus, "topics", term.id))} />
        <Standings items={items} />
        <ReadingNote />
        <p className="hint no-print">A sheet of at most two pages: print it, or save it as PDF, by your browser.</p>
      </PageHeader>
      <section aria-label="Items">
        <BriefingList entries={entries} />
        {left === 0 ? null : (
          <p>
            {left} earlier {left === 1 ? "item has" : "items have"} no room here:{" "}
            <Link to={path}>{absoluteUrl(path)}</Link>
          </p>
        )}
      </section>
    </div>
  );
}

/** What status the words of a sheet have, each once. */
function Standings({ items }: { items: readonly Recommendation[] }) {
  const standings = items.map(({ document }) => corpus.get("documents", document).standing);
  return (
    <dl className="facts">
      {[...new Set(standings.map(({ long }) => long))].map((long) => (
        <Fact key={long} label="Status">
          {long}
        </Fact>
      ))}
    </dl>
  );
}
