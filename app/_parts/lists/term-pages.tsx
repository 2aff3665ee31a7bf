import { formatItems, TermList } from "#components/term/term-list";
import { Neighbours } from "#components/navigation/neighbours";
import { Section } from "#components/page/section";
import { Permalink } from "#components/page/permalink";
import { TermFacts, TermMatches } from "#components/term/term-facts";
import { neighboursOf } from "#lib/corpus/index/neighbours";
import { findCrossings } from "#lib/corpus/filter/matrix";
import { titleOfTermList } from "#lib/corpus/filter/lists";
import { countByEvent, findTermItems, findTerms, getTerm } from "#lib/corpus/filter/term";
import { buildId, type Vocabulary } from "#lib/address/identifier";
import { buildBriefingPath, buildPartPath, buildTermComparisonPath } from "#lib/address/page-path";
import { buildFeedPath } from "#lib/address/feed-path";
import { withBase } from "#lib/address/site";
import { buildPagePath, buildPath } from "#lib/address/permalink";
import { findComparedTerms } from "#lib/corpus/compare/term";
import { partItems } from "#lib/corpus/filter/parts";
import { Link } from "#components/page/link";
import type { Term } from "#lib/records/term";
import { corpus } from "../built";
import { ListHeader } from "./list-header";
import { ListedItems } from "./listed-items";
import { PartLine } from "./part-line";
import { listParts } from "./parts";
import { feeds } from "../feeds";
import { isShown } from "../ways";
import { PageFoot } from "../page-foot";
import { buildMetadata, cutDescription } from "../metadata";
import "../../styles/terms.css";
import { capitalise } from "#lib/text/capitalise";
import { ReadingNote } from "./reading-note";

const words = {
  topics: { index: "Topics", one: "Topic", meets: "Who is asked", others: "Other topics" },
  addressees: { index: "Addressees", one: "Addressee", meets: "About", others: "Other addressees" },
} as const;

function idOf(vocabulary: Vocabulary, term: Term): string {
  return buildId({ kind: "term", vocabulary, term: term.id });
}

/** Lists the pages of the terms of a vocabulary, a term with its parts. */
export function listTermParams(vocabulary: Vocabulary): { id: string; part: string[] }[] {
  return findTerms(corpus, vocabulary).flatMap(({ id }) =>
    listParts(partItems(findTermItems(corpus, vocabulary, id)).length).map((part) => ({ id, part })),
  );
}

/** The metadata of a term's page; the title says which vocabulary, for both have a term for the media. */
export function buildTermMetadata(vocabulary: Vocabulary, id: string, part: number) {
  const term = getTerm(corpus, vocabulary, id);
  const title = titleOfTermList(vocabulary, term.label);
  const count = formatItems(findTermItems(corpus, vocabulary, id).length);
  return buildMetadata({
    title: part === 1 ? title : `${title}, part ${part}`,
    description: cutDescription(`${term.scope} ${capitalise(count)}, word for word, by session.`),
    path: buildPartPath({ list: buildPath(idOf(vocabulary, term)), part }),
  });
}

/** The page of a term: what it covers, what it meets and matches, and its items word for word. */
export function TermRoute({ vocabulary, id, part }: { vocabulary: Vocabulary; id: string; part: number }) {
  const term = getTerm(corpus, vocabulary, id);
  const items = findTermItems(corpus, vocabulary, id);
  const { index, one, meets } = words[vocabulary];
  const list = buildPath(idOf(vocabulary, term));
  return (
    <div className="page">
      <ListHeader
        list={list}
        part={part}
        steps={[{ to: buildPagePath(vocabulary), label: index }]}
        label={`${one}, ${formatItems(items.length)}`}
        title={term.label}
      >
        <p className="standfirst">{term.scope}</p>
        <PartLine list={list} items={items} part={part} />
        <Permalink id={idOf(vocabulary, term)} of={`the ${one.toLowerCase()} “${term.label}”`} />
        <TermFacts
          counts={countByEvent(corpus, items)}
          meets={meets}
          crossings={findCrossings(corpus, vocabulary, term)}
          more={<MoreOfTerm vocabulary={vocabulary} term={term} count={items.length} />}
        />
        <ReadingNote />
      </ListHeader>
      <ListedItems
        list={list}
        title={titleOfTermList(vocabulary, term.label)}
        items={items}
        known={[term.id]}
        part={part}
      />
      <TermMatches matches={term.matches} />
      <PageFoot id={idOf(vocabulary, term)}>
        <OtherTerms vocabulary={vocabulary} term={term} />
      </PageFoot>
    </div>
  );
}

function OtherTerms({ vocabulary, term }: { vocabulary: Vocabulary; term: Term }) {
  return (
    <Neighbours
      of={words[vocabulary].others}
      {...neighboursOf(findTerms(corpus, vocabulary), term)}
      describe={(each) => ({ to: buildPath(idOf(vocabulary, each)), label: each.label })}
    />
  );
}

/** The ways on from a term: to what each conference said, where several did, and to the sheet of a topic. */
function MoreOfTerm({ vocabulary, term, count }: { vocabulary: Vocabulary; term: Term; count: number }) {
  const isCompared = isShown("/compare/") && findComparedTerms(corpus, vocabulary).includes(term);
  const hasSheet = vocabulary === "topics" && count > 0;
  const feed = buildFeedPath({ kind: "term", vocabulary, term: term.id }) ?? "";
  const isFollowed = feeds.has(feed);
  if (!isCompared && !hasSheet && !isFollowed) return null;
  return (
    <p className="inline more">
      {isCompared ? (
        <Link to={buildTermComparisonPath({ vocabulary, term: term.id })}>
          What each {corpus.site.event.one} said, side by side
        </Link>
      ) : null}
      {hasSheet ? <Link to={buildBriefingPath(term.id)}>A briefing to print</Link> : null}
      {isFollowed ? <a href={withBase(feed)}>Follow by feed</a> : null}
    </p>
  );
}

/** Terms of one index under a heading. */
export function TermSection(props: { id: string; title: string; vocabulary: Vocabulary; terms: Term[] }) {
  const { id, title, vocabulary, terms } = props;
  const entries = terms.map((term) => {
    const items = findTermItems(corpus, vocabulary, term.id);
    return { term, count: items.length, counts: countByEvent(corpus, items) };
  });
  return (
    <Section id={id} title={title}>
      <TermList vocabulary={vocabulary} entries={entries} />
    </Section>
  );
}
