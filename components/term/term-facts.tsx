import { Fragment, type ReactNode } from "react";
import { formatMatch, labelOfScheme, type Term, type TermMatch } from "#lib/records/term";
import { Fact, FactList } from "#components/page/fact";
import { Link } from "#components/page/link";
import { ConferenceBars } from "./conference-bars";

interface Props {
  counts: { label: string; count: number }[];
  /** What the terms of the other vocabulary are to this one: "Who is asked". */
  meets: string;
  crossings: { to: string; label: string; count: number }[];
  /** What leads on from the numbers of items. */
  more?: ReactNode;
}

/** What is known of the items of a term: where they stand, and what the term meets in the other vocabulary. */
export function TermFacts({ counts, meets, crossings, more }: Props) {
  return (
    <dl className="facts">
      <Fact label="Items">
        {counts.length === 0 ? undefined : (
          <>
            <ConferenceBars counts={counts} />
            {more}
          </>
        )}
      </Fact>
      {crossings.length === 0 ? null : (
        <Fact label={meets}>
          {crossings.map(({ to, label, count }, at) => (
            <Fragment key={to}>
              {at === 0 ? "" : ", "}
              <Link to={to}>{label}</Link>
              {"\u00a0"}
              {count}
            </Fragment>
          ))}
        </Fact>
      )}
    </dl>
  );
}

/** What a term matches in other vocabularies; nothing where it matches none. */
export function TermMatches({ matches = [] }: Pick<Term, "matches">) {
  if (matches.length === 0) return null;
  return (
    <dl className="facts">
      <FactList
        label="Matches"
        values={matches.map((match) => ({ key: `${match.scheme} ${match.label}`, value: <Match match={match} /> }))}
      />
    </dl>
  );
}

/** A target is known by its number, a term of a thesaurus by its words. */
function Match({ match: { scheme, code, label, match, uri } }: { match: TermMatch }) {
  const link = (words: string) => (uri === undefined ? words : <a href={uri}>{words}</a>);
  if (scheme !== "SDG")
    return (
      <>
        {formatMatch(match)} {link(label)}, {labelOfScheme(scheme)}
      </>
    );
  return (
    <>
      {formatMatch(match)} {link(code === undefined ? labelOfScheme(scheme) : `${labelOfScheme(scheme)} ${code}`)}{" "}
      <span className="sourced">{label}</span>
    </>
  );
}
