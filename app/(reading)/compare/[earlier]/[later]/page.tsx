import { ComparedPairs } from "#components/compare/compared-pairs";
import { TopicChanges } from "#components/compare/topic-changes";
import { Link } from "#components/page/link";
import { PageHeader } from "#components/page/page-header";
import { Section } from "#components/page/section";
import { buildComparisonPath, buildTermComparisonPath } from "#lib/address/page-path";
import { buildPath } from "#lib/address/permalink";
import {
  type ComparedItem,
  type Comparison,
  compareConferences,
  findComparisons,
  type TopicChange,
} from "#lib/corpus/compare/conferences";
import { findSharedWords } from "#lib/corpus/item/related";
import { findComparedTerms } from "#lib/corpus/compare/term";
import { shortLabelOfEvent } from "#lib/records/label";
import { capitalise } from "#lib/text/capitalise";
import { corpus } from "../../../../_parts/built";
import { CompareNote } from "../../../../_parts/compare/compare-note";
import {
  describeAlone,
  describeLikes,
  labelWithinEvent,
  titleOfComparison as titleOf,
} from "../../../../_parts/compare/compared";
import { buildMetadata } from "../../../../_parts/metadata";
import { onlyWanted } from "../../../../_parts/wanted";
import type { Route } from "../../../../_parts/route";
import "../../../../styles/terms.css";
import "../../../../styles/compare.css";

export const dynamicParams = false;

function listParams() {
  return findComparisons(corpus).map(({ earlier, later }) => ({ earlier: earlier.id, later: later.id }));
}

export const generateStaticParams = () => onlyWanted(listParams());

async function readComparison({ params }: Route<"earlier" | "later">): Promise<Comparison> {
  const { earlier, later } = await params;
  return { earlier: corpus.get("events", earlier), later: corpus.get("events", later) };
}

export async function generateMetadata(props: Route<"earlier" | "later">) {
  const comparison = await readComparison(props);
  return buildMetadata({
    title: titleOf(comparison),
    description: `${titleOf(comparison)}: what is new, what comes again in similar wording, and what was not taken up, word for word.`,
    path: buildComparisonPath({ earlier: comparison.earlier.id, later: comparison.later.id }),
  });
}

/** Two conferences beside each other: what the later added, what comes again, and what was not taken up. */
export default async function ComparisonPage(props: Route<"earlier" | "later">) {
  const comparison = await readComparison(props);
  const { earlier, later } = comparison;
  const { again, fresh, dropped, topics } = compareConferences(corpus, comparison);
  return (
    <div className="page">
      <PageHeader
        steps={[{ to: "/compare/", label: `${capitalise(corpus.site.event.several)} compared` }]}
        here={`${shortLabelOfEvent(earlier)} and ${shortLabelOfEvent(later)}`}
        title={titleOf(comparison)}
      >
        <p className="standfirst">
          Of the items of the <Link to={buildPath(later.id)}>{later.label}</Link> {fresh.length} have no similar wording
          in the <Link to={buildPath(earlier.id)}>{earlier.label}</Link>, and {again.length}{" "}
          {again.length === 1 ? "comes" : "come"} again in similar wording; {dropped.length} of the earlier{" "}
          {dropped.length === 1 ? "has" : "have"} no similar wording in the later.
        </p>
        <CompareNote />
      </PageHeader>
      {again.length === 0 ? null : (
        <Section id="again" title="Similar wording again">
          <p className="hint">The words that two items share are marked.</p>
          <ComparedPairs pairs={again.map(describePair)} names={{ earlier: earlier.label, later: later.label }} />
        </Section>
      )}
      <Section id="topics" title="What is new, and what only the earlier has, by topic">
        <p className="hint">Each topic opens to its items; only those of open topics are printed.</p>
        <TopicChanges
          changes={topics.map(describeChange)}
          names={{ earlier: shortLabelOfEvent(earlier), later: shortLabelOfEvent(later) }}
        />
      </Section>
    </div>
  );
}

function describePair({ item, counterparts }: ComparedItem) {
  const sharedIn = (to: string, of: string) => findSharedWords(corpus, { of, to });
  return {
    later: { ...describeAlone(item), shares: counterparts.flatMap((other) => sharedIn(item.id, other.item.id)) },
    earlier: describeLikes(counterparts, labelWithinEvent).map((like) => ({
      ...like,
      shares: sharedIn(like.item.id, item.id),
    })),
  };
}

const comparedTopics = new Set(findComparedTerms(corpus, "topics"));

function describeChange({ topic, fresh, dropped, ...counts }: TopicChange) {
  return {
    ...counts,
    id: topic?.id ?? "no-topic",
    name: topic?.label ?? "No topic",
    fresh: fresh.map(describeAlone),
    dropped: dropped.map(describeAlone),
    ...(topic === undefined || !comparedTopics.has(topic)
      ? {}
      : {
          more: (
            <p className="hint">
              <Link to={buildTermComparisonPath({ vocabulary: "topics", term: topic.id })}>
                {topic.label}, {corpus.site.event.one} by {corpus.site.event.one}
              </Link>
            </p>
          ),
        }),
  };
}
