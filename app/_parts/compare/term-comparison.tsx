import { ComparedList } from "#components/compare/compared-item";
import { Link } from "#components/page/link";
import { PageHeader } from "#components/page/page-header";
import { PartsNav } from "#components/navigation/parts-nav";
import { buildId, type Vocabulary } from "#lib/address/identifier";
import { buildPartPath, buildTermComparisonPath } from "#lib/address/page-path";
import { buildPath } from "#lib/address/permalink";
import { compareTerm, findComparedTerms, type RecurringItem, type Saying } from "#lib/corpus/compare/term";
import { getTerm } from "#lib/corpus/filter/term";
import { formatItemLabel } from "#lib/corpus/location";
import type { Recommendation } from "#lib/records/recommendation";
import { formatEventYear } from "#lib/records/label";
import type { Term } from "#lib/records/term";
import { nobodyNamed } from "#lib/records/term";
import { capitalise, uncapitalise } from "#lib/text/capitalise";
import { spellNumber } from "#lib/text/spelled";
import { corpus } from "../built";
import { CompareNote } from "./compare-note";
import { describeLikes, labelWithinEvent } from "./compared";
import { buildMetadata } from "../metadata";
import { formatRecurring } from "./recurring";
import { listParts, parsePart } from "../lists/parts";
import "../../styles/compare.css";
import "../../styles/parts.css";

/** So many conferences stand side by side on a page; those before them have pages of their own. */
const abreast = 3;

interface Asked {
  vocabulary: Vocabulary;
  term: Term;
  part: number;
}

/* Those with items, the latest ones on the first page, each page in the order in which they were held. */
function findParts(vocabulary: Vocabulary, term: string): { parts: Saying[][]; silent: Saying[] } {
  const all = compareTerm(corpus, vocabulary, term);
  const said = all.filter(({ items }) => items.length > 0);
  const count = Math.ceil(said.length / abreast);
  const parts = Array.from({ length: count }, (_, at) =>
    said.slice(Math.max(0, said.length - (at + 1) * abreast), said.length - at * abreast),
  );
  return { parts, silent: all.filter(({ items }) => items.length === 0) };
}

/** Lists the pages on which what each conference said about a term stands side by side, a term with its parts. */
export function listTermComparisons(vocabulary: Vocabulary): { id: string; part: string[] }[] {
  return findComparedTerms(corpus, vocabulary).flatMap(({ id }) =>
    listParts(findParts(vocabulary, id).parts.length).map((part) => ({ id, part })),
  );
}

/** Reads which term and part a page is asked for. */
export function readTermComparison(vocabulary: Vocabulary, id: string, part: string[] | undefined): Asked {
  return { vocabulary, term: getTerm(corpus, vocabulary, id), part: parsePart(part) };
}

const titleOf = ({ term }: Asked) => `${term.label}, ${corpus.site.event.one} by ${corpus.site.event.one}`;

/* Topics are spoken about, addressees are asked. */
const words = {
  topics: { said: "said about", silent: "have no item about it", elsewhere: "under other topics" },
  addressees: { said: "asked of", silent: "ask nothing of them", elsewhere: "asked of others" },
} as const;

function nameOf({ term }: Pick<Asked, "term">): string {
  return term.id === nobodyNamed.id ? "nobody by name" : uncapitalise(term.label);
}

const formatSaid = (asked: Asked) => `${words[asked.vocabulary].said} ${nameOf(asked)}`;

/** The metadata of such a page. */
export function buildTermComparisonMetadata(asked: Asked) {
  const { vocabulary, term, part } = asked;
  return buildMetadata({
    title: part === 1 ? titleOf(asked) : `${titleOf(asked)}, part ${part}`,
    description: `What each ${corpus.site.event.one} ${formatSaid(asked)}, side by side: what is new, what comes again in similar wording, and what was not taken up.`,
    path: buildPartPath({ list: buildTermComparisonPath({ vocabulary, term: term.id }), part }),
  });
}

/** What each conference said about a term, side by side. */
export function TermComparisonRoute(asked: Asked) {
  const { vocabulary, term, part } = asked;
  const { parts, silent } = findParts(vocabulary, term.id);
  const said = parts.flat().length;
  const id = buildId({ kind: "term", vocabulary, term: term.id });
  return (
    <div className="page">
      <PageHeader
        steps={[{ to: "/compare/", label: `${capitalise(corpus.site.event.several)} compared` }]}
        here={term.label}
        title={titleOf(asked)}
      >
        <p className="standfirst">
          What {spellNumber(said)} {corpus.site.event.several} {words[vocabulary].said}{" "}
          <Link to={buildPath(id)}>{nameOf(asked)}</Link>, side by side.{" "}
          {silent.length === 0 || silent.length > 5
            ? ""
            : `The lists of ${silent.map(({ event }) => `the ${event.label}`).join(" and ")} ${words[vocabulary].silent}.`}
        </p>
        <CompareNote caveat={`: similar wording may stand ${words[vocabulary].elsewhere}, and then says so`} />
      </PageHeader>
      <Columns parts={parts} part={part} elsewhere={words[vocabulary].elsewhere} />
      <PartsNav
        list={buildTermComparisonPath({ vocabulary, term: term.id })}
        part={part}
        parts={parts.map((each) => ({ label: each.map(({ event }) => event.label).join(", ") }))}
      />
    </div>
  );
}

/** A column for each conference of a part, with its items and what they are beside all other conferences. */
function Columns({ parts, part, elsewhere }: { parts: readonly Saying[][]; part: number; elsewhere: string }) {
  const own = new Set(parts.flat().flatMap(({ items }) => items.map(({ item }) => item.id)));
  const labelOf = (item: Recommendation) =>
    `${formatItemLabel(corpus, item)}${own.has(item.id) ? "" : `, ${elsewhere}`}`;
  const [first, last] = [parts.at(-1)?.[0]?.event.id, parts[0]?.at(-1)?.event.id];
  return (
    <div className="abreast">
      {(parts[part - 1] ?? []).map(({ event, items }) => (
        <section key={event.id} aria-labelledby={event.id}>
          <h2 id={event.id}>
            <Link to={buildPath(event.id)}>{formatEventYear(event)}</Link>
          </h2>
          <p className="label">
            {formatRecurring({ event, items }, { isFirst: event.id === first, isLast: event.id === last })}
          </p>
          <ComparedList entries={items.map((each) => describeRecurring(each, labelOf))} />
        </section>
      ))}
    </div>
  );
}

function describeRecurring({ item, before, after }: RecurringItem, labelOf: (item: Recommendation) => string) {
  const [earlier, later] = [before, after].map((likes) => describeLikes(likes, labelOf));
  return { item, label: labelWithinEvent(item), before: earlier ?? [], after: later ?? [] };
}
