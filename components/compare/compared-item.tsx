import { languageProps } from "#lib/text/language";
import { buildPath } from "#lib/address/permalink";
import type { Recommendation } from "#lib/records/recommendation";
import { Words } from "#components/document/words";
import { Link } from "#components/page/link";
import { Counterparts, type Like } from "./counterparts";

/** An item as it is compared, and what other conferences say alike. */
export interface ComparedEntry {
  item: Recommendation;
  label: string;
  before?: readonly Like[];
  after?: readonly Like[];
}

/** Items of one conference, word for word, each with what it is beside the others. */
export function ComparedList({ entries }: { entries: readonly ComparedEntry[] }) {
  return (
    <ul className="compared">
      {entries.map(({ item, label, before = [], after = [] }) => (
        <li key={item.id}>
          <p {...languageProps(item.lang)}>
            <Words of={item} />
          </p>
          <p className="hint">
            <Link to={buildPath(item.id)}>{label}</Link>
          </p>
          <Counterparts title="Similar wording before:" likes={before} />
          <Counterparts title="Similar wording later:" likes={after} />
        </li>
      ))}
    </ul>
  );
}
