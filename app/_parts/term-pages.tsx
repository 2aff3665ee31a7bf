import { formatItems, TermList } from "#components/term/term-list";
import { ListFiles } from "#components/page/list-files";
import { Neighbours } from "#components/page/neighbours";
import { PageHeader } from "#components/page/page-header";
import { Section } from "#components/page/section";
import { Permalink } from "#components/page/permalink";
import { TermFacts } from "#components/term/term-facts";
import { neighboursOf } from "#lib/corpus/index/neighbours";
import { findCrossings } from "#lib/corpus/filter/matrix";
import { titleOfTermList } from "#lib/corpus/filter/lists";
import { countByEvent, findTermItems, findTerms, getTerm } from "#lib/corpus/filter/term";
import { buildId, type Vocabulary } from "#lib/address/identifier";
import { buildPagePath, buildPath } from "#lib/address/permalink";
import type { Term } from "#lib/records/term";
import { corpus } from "./built";
import { GroupedItems } from "./grouped-items";
import { PageFoot } from "./page-foot";
import { buildMetadata, cutDescription } from "./metadata";
import "../styles/terms.css";
import { capitalise } from "#lib/text/capitalise";
import { ReadingNote } from "./reading-note";

const words = {
  topics: { index: "Topics", one: "Topic", meets: "Who is asked", others: "Other topics" },
  addressees: { index: "Addressees", one: "Addressee", meets: "About", others: "Other addressees" },
} as const;

function idOf(vocabulary: Vocabulary, term: Term): string {
  return buildId({ kind: "term", vocabulary, term: term.id });
}

/** The metadata of a term's page; the title says which vocabulary, for both have a term for the media. */
export function buildTermMetadata(vocabulary: Vocabulary, id: string) {
  const term = getTerm(corpus, vocabulary, id);
  const count = formatItems(findTermItems(corpus, vocabulary, id).length);
  return buildMetadata({
    title: titleOfTermList(vocabulary, term.label),
    description: cutDescription(`${term.scope} ${capitalise(count)}, word for word, by session.`),
    path: buildPath(idOf(vocabulary, term)),
  });
}

/** The page of a term: what it covers, what it meets and matches, and its items word for word. */
export function TermRoute({ vocabulary, id }: { vocabulary: Vocabulary; id: string }) {
  const term = getTerm(corpus, vocabulary, id);
  const items = findTermItems(corpus, vocabulary, id);
  const { index, one, meets, others } = words[vocabulary];
  return (
    <div className="page">
      <PageHeader
        steps={[{ to: buildPagePath(vocabulary), label: index }]}
        label={`${one}, ${formatItems(items.length)}`}
        title={term.label}
      >
        <p className="standfirst">{term.scope}</p>
        <Permalink id={idOf(vocabulary, term)} of={`the ${one.toLowerCase()} “${term.label}”`} />
        <TermFacts
          term={term}
          counts={countByEvent(corpus, items)}
          meets={meets}
          crossings={findCrossings(corpus, vocabulary, term)}
        />
        <ReadingNote />
        {items.length === 0 ? null : (
          <ListFiles of={buildPath(idOf(vocabulary, term))} title={titleOfTermList(vocabulary, term.label)} />
        )}
      </PageHeader>
      <GroupedItems items={items} />
      <PageFoot id={idOf(vocabulary, term)}>
        <Neighbours
          of={others}
          {...neighboursOf(findTerms(corpus, vocabulary), term)}
          describe={(each) => ({ to: buildPath(idOf(vocabulary, each)), label: each.label })}
        />
      </PageFoot>
    </div>
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
