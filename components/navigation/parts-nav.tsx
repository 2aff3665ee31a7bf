import { buildPartPath } from "#lib/address/page-path";
import { Link } from "#components/page/link";

interface Props {
  /** The address of the list. */
  list: string;
  /** Which part this page is, from 1. */
  part: number;
  /** What each part holds, in a few words. */
  parts: readonly { label: string }[];
}

/** The parts of a list that is too long for one page, each with what it holds; nothing where it is whole. */
export function PartsNav({ list, part, parts }: Props) {
  if (parts.length < 2) return null;
  return (
    <nav className="parts" aria-label="Parts of the list">
      <ol>
        {parts.map(({ label }, at) => (
          <li key={buildPartPath({ list, part: at + 1 })}>
            <Link to={buildPartPath({ list, part: at + 1 })} aria-current={at + 1 === part ? "page" : undefined}>
              Part {at + 1}
            </Link>{" "}
            <span className="notes">{label}</span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
