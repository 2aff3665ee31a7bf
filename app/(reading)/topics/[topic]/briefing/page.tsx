import { BriefingList } from "#components/term/briefing-list";
import { Address } from "#components/page/address";
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
import { findInOrder } from "#lib/corpus/filter/order";
import { countByEvent, findTermItems, findTerms, getTerm } from "#lib/corpus/filter/term";
import { groupBy } from "#lib/text/group-by";
import { corpus } from "../../../../_parts/built";
import { labelWithinEvent } from "../../../../_parts/compare/compared";
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
  const address = absoluteUrl(buildBriefingPath(term.id));
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
      <section className="briefing-items" aria-label="Items">
        <Items items={items} />
        {left === 0 ? null : (
          <p>
            {left} earlier {left === 1 ? "item has" : "items have"} no room here:{" "}
            <Link to={path}>
              <Address isPlain>{absoluteUrl(path)}</Address>
            </Link>
          </p>
        )}
      </section>
      <p className="colophon">
        <Address isPlain>{address}</Address>. {corpus.site.notice}
      </p>
    </div>
  );
}

function Items({ items }: { items: readonly Recommendation[] }) {
  return groupByConference(items).map(([name, own]) => (
    <section key={name} aria-label={name}>
      <h2 className="label">{name}</h2>
      <BriefingList entries={own.map(describeEntry)} />
    </section>
  ));
}

function describeEntry(item: Recommendation) {
  return {
    item,
    label: labelWithinEvent(item),
    address: absoluteUrl(buildPath(item.id)),
    code: findCode(corpus, item.id),
  };
}

/* By conference, or by document of what is of none, in the order in which their numbers are drawn above. */
function groupByConference(items: readonly Recommendation[]): [name: string, items: Recommendation[]][] {
  const shown = new Set(items);
  const inOrder = findInOrder(corpus).filter((item) => shown.has(item));
  return [
    ...groupBy(inOrder, ({ event = "", document }) => [
      corpus.find("events", event)?.label ?? corpus.get("documents", document).title,
    ]),
  ];
}

/* A name with a span of years in it stays in one line. */
function nameWhose({ label }: { label: string }, at: number) {
  return [
    at === 0 ? "" : ", ",
    <span key={label} className="of">
      {label}
    </span>,
  ];
}

/** What status the words of a sheet have, each with the conferences or documents whose it is. */
function Standings({ items }: { items: readonly Recommendation[] }) {
  const standings = groupBy(items, ({ document }) => [corpus.get("documents", document).standing.long]);
  return (
    <dl className="facts">
      {[...standings].map(([long, own]) => (
        <Fact key={long} label={["Status: ", ...countByEvent(corpus, own).flatMap(nameWhose)]}>
          {long}
        </Fact>
      ))}
    </dl>
  );
}
