import { ConferenceBars } from "#components/term/conference-bars";
import { Link } from "#components/page/link";
import { PageHeader } from "#components/page/page-header";
import { Section } from "#components/page/section";
import { WayList } from "#components/navigation/way-list";
import { compareConferences, findComparisons, findEventsWithItems } from "#lib/corpus/compare/conferences";
import { findComparedTerms } from "#lib/corpus/compare/term";
import { countByEvent, findTermItems } from "#lib/corpus/filter/term";
import { nameItems } from "#lib/corpus/filter/facets";
import { findRecommendations } from "#lib/corpus/filter/filter";
import { buildComparisonPath, buildTermComparisonPath } from "#lib/address/page-path";
import { shortLabelOfEvent } from "#lib/records/label";
import { capitalise } from "#lib/text/capitalise";
import { corpus } from "../../_parts/built";
import { titleOfComparison } from "../../_parts/compare/compared";
import { CompareNote } from "../../_parts/compare/compare-note";
import { buildMetadata } from "../../_parts/metadata";
import { whereShown } from "../../_parts/ways";
import "../../styles/terms.css";
import "../../styles/ways.css";

const { event: word } = corpus.site;
const title = `${capitalise(word.several)} compared`;

export const metadata = buildMetadata({
  title,
  description: `What each ${word.one} added to the one before, what came again and what was not taken up, in all and topic by topic.`,
  path: "/compare/",
});

/** The page that leads to all comparisons: of two conferences, and of all about one topic or addressee. */
function ComparePage() {
  const counts = findEventsWithItems(corpus).map((event) => ({
    label: event.number === undefined ? event.label : shortLabelOfEvent(event),
    count: findRecommendations(corpus, { event: event.id }).length,
  }));
  return (
    <div className="page">
      <PageHeader title={title}>
        <p className="standfirst">What each added to the one before, what came again, and what did not.</p>
        <div>
          <p className="label">{nameItems(corpus)}</p>
          <ConferenceBars counts={counts} />
        </div>
        <CompareNote />
      </PageHeader>
      <Section id="pairs" title={`One ${word.one} beside another`}>
        <WayList ways={findComparisons(corpus).map(describeComparison)} />
      </Section>
      <TermWays vocabulary="topics" title="Topic by topic" />
      <TermWays vocabulary="addressees" title="Addressee by addressee" />
    </div>
  );
}

function describeComparison(comparison: ReturnType<typeof findComparisons>[number]) {
  const { earlier, later } = comparison;
  const { again, fresh, dropped } = compareConferences(corpus, comparison);
  return {
    to: buildComparisonPath({ earlier: earlier.id, later: later.id }),
    label: titleOfComparison(comparison),
    holds: `${fresh.length} items new, ${again.length} again in similar wording, ${dropped.length}\u00a0only\u00a0in\u00a0the\u00a0earlier`,
  };
}

function TermWays({ vocabulary, title: heading }: { vocabulary: "topics" | "addressees"; title: string }) {
  const terms = findComparedTerms(corpus, vocabulary).map((term) => ({
    term,
    counts: countByEvent(corpus, findTermItems(corpus, vocabulary, term.id)),
  }));
  if (terms.length === 0) return null;
  // All are drawn to one scale.
  const most = Math.max(...terms.flatMap(({ counts }) => counts.map(({ count }) => count)));
  return (
    <Section id={vocabulary} title={heading}>
      <ul className="way-list">
        {terms.map(({ term, counts }) => (
          <li key={term.id}>
            <Link to={buildTermComparisonPath({ vocabulary, term: term.id })}>{term.label}</Link>
            <ConferenceBars counts={counts} most={most} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

export default whereShown("/compare/", ComparePage);
