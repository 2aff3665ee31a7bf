import { paragraphNumberOf } from "#lib/address/paragraph";
import type { Stated } from "#lib/records/facts/fact";
import { buildPath } from "#lib/address/permalink";
import { Link } from "#components/page/link";

/** The exact words in which a document states a fact, and the way to the paragraph where they stand. */
export function StatedWords({ stated }: { stated: Stated }) {
  return (
    <span className="sourced">
      “{stated.words}” <ParagraphLink stated={stated} />
    </span>
  );
}

/** The number of the paragraph in which a fact is stated, leading to it. */
export function ParagraphLink({ stated }: { stated: Stated }) {
  const number = paragraphNumberOf(stated.paragraph);
  return <Link to={buildPath(stated.paragraph)}>{number === undefined ? "there" : `¶${number}`}</Link>;
}
