import { Fragment } from "react";
import { paragraphNumberOf } from "#lib/address/paragraph";
import type { DiffPart } from "#lib/records/derived/diff-part";
import type { Correction } from "#lib/records/ledger/correction";
import { formatDay } from "#lib/records/label";
import { formatPath } from "#lib/address/permalink";
import { Compared } from "./compared";
import { Link } from "#components/page/link";

interface Props {
  /** The corrections, each with the paragraphs of its words that were corrected with it. */
  corrections: (Correction & { paragraphs?: readonly string[] })[];
  compare: (correction: Correction) => DiffPart[];
  heading: string;
}

/** Corrections, each with its day, its reason, the words as they were read before, and what was changed in them. */
export function CorrectionList({ corrections, compare, heading }: Props) {
  if (corrections.length === 0) return null;
  return (
    <section className="wordings corrections" aria-label={heading}>
      <h2>{heading}</h2>
      {corrections.map((correction) => (
        <article key={`${correction.id} ${correction.from}`}>
          <p className="label">
            Corrected on <time dateTime={correction.date}>{formatDay(correction.date)}</time>:{" "}
            {[correction.id, ...(correction.paragraphs ?? [])].map((id, at) => (
              <Fragment key={id}>
                {at === 0 ? "" : ", "}
                <Link to={formatPath(id)}>{labelOfIdentifier(id)}</Link>
              </Fragment>
            ))}
          </p>
          <p className="hint">Why: {correction.reason}</p>
          <Before words={correction.from} />
          <Compared parts={compare(correction)} />
        </article>
      ))}
      <p className="hint">Struck out: read before. Underlined: read since.</p>
    </section>
  );
}

/* A page of words would hide what was changed in them. */
const mostWords = 80;

function Before({ words }: { words: string }) {
  if (words.split(" ").length <= mostWords)
    return (
      <p>
        Read before: <q>{words}</q>
      </p>
    );
  return (
    <details>
      <summary>Read before</summary>
      <q>{words}</q>
    </details>
  );
}

/** What a reader knows an identifier by: "¶12" for a paragraph, else the identifier itself. */
export function labelOfIdentifier(id: string): string {
  const number = paragraphNumberOf(id);
  return number === undefined ? id : `¶${number}`;
}
