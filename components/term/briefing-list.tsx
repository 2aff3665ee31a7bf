import { languageProps } from "#lib/text/language";
import { buildPath } from "#lib/address/permalink";
import type { Recommendation } from "#lib/records/recommendation";
import { Words } from "#components/document/words";
import { Address } from "#components/page/address";
import { Link } from "#components/page/link";

/** An item of a sheet: its words, what it is called, its public address and its short code. */
export interface BriefingEntry {
  item: Recommendation;
  label: string;
  address: string;
  code: string | undefined;
}

/** The items of a sheet, word for word, each with its link and code spelled out for paper. */
export function BriefingList({ entries }: { entries: readonly BriefingEntry[] }) {
  return (
    <ol className="briefing-list">
      {entries.map(({ item, label, address, code }) => (
        <li key={item.id}>
          <p {...languageProps(item.lang)}>
            <Words of={item} />
          </p>
          <p className="hint">
            <Link to={buildPath(item.id)}>{label}</Link>
            {code === undefined ? null : <span className="code">{code}</span>}
            <br />
            <Address isPlain>{address}</Address>
          </p>
        </li>
      ))}
    </ol>
  );
}
