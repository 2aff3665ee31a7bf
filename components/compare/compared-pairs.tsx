import { languageProps } from "#lib/text/language";
import { buildPath } from "#lib/address/permalink";
import { linkWords } from "#lib/records/label";
import { Link } from "#components/page/link";
import type { ComparedEntry } from "./compared-item";
import type { Like } from "./counterparts";
import { MarkedWords } from "./marked-words";

interface Props {
  pairs: readonly { earlier: readonly Like[]; later: ComparedEntry & Pick<Like, "shares"> }[];
  names: { earlier: string; later: string };
}

/** Items of a later conference, each beside those of the earlier that say the like; the words that they share are marked. */
export function ComparedPairs({ pairs, names }: Props) {
  return (
    <ul className="pairs">
      {pairs.map(({ earlier, later }) => (
        <li key={later.item.id}>
          <div>
            {earlier.map(({ item, label, link, shares = [] }) => (
              <div key={item.id}>
                <p className="label">{names.earlier}</p>
                <p {...languageProps(item.lang)}>
                  <MarkedWords text={item.text} words={shares} />
                </p>
                <p className="hint">
                  <Link to={buildPath(item.id)}>{label}</Link>
                  {link === undefined
                    ? null
                    : `, ${linkWords[link.kind][link.inverse ? 0 : 1].toLowerCase()} the later: confirmed by an editor`}
                </p>
              </div>
            ))}
          </div>
          <div>
            <p className="label">{names.later}</p>
            <p {...languageProps(later.item.lang)}>
              <MarkedWords text={later.item.text} words={later.shares ?? []} />
            </p>
            <p className="hint">
              <Link to={buildPath(later.item.id)}>{later.label}</Link>
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
