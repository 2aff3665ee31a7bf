import { fingerprint } from "#lib/records/text/fingerprint";
import { buildPath } from "#lib/address/permalink";
import type { Recommendation } from "#lib/records/recommendation";
import { buildMark } from "#lib/address/wording-mark";
import { Link } from "#components/page/link";
import { ItemWords } from "#components/item/item-words";
import { Permalink } from "#components/page/permalink";

interface Props {
  item: Recommendation;
  anchor?: string;
  named: string;
  code?: string | undefined;
  /** What it is about and whom it asks, as far as that is to be said beside it. */
  terms?: string;
  former?: readonly string[];
}

/* A printed number may be a long one; on a phone it has the room it needs. */
const look =
  "@media screen and (max-width:55.99rem){.item{grid-template-columns:minmax(2rem,max-content) minmax(0,1fr)}.item .number{padding-right:.35rem}}";

/**
 * A recommendation in its list: a hanging number, which is named after it, the words, and beside them the permanent link and short code. Where it has its
 * anchor, so has each of its wordings, now and before (`former`): `#r1~k7pf2m` leads there without scripts too.
 */
export function Item({ item, anchor, named, code, terms = "", former = [] }: Props) {
  const wordings =
    anchor === undefined
      ? []
      : [
          ...new Set(
            [item.text, item.printed ?? item.text, ...former].map(
              (text) => `${anchor}~${buildMark(fingerprint(text))}`,
            ),
          ),
        ];
  return (
    <li className="item row" id={anchor}>
      {item.marker === undefined ? null : (
        <style href="marker" precedence="words">
          {look}
        </style>
      )}
      <Link to={buildPath(item.id)} className="hang number" aria-label={`${item.label}, ${named}`}>
        {item.marker ?? item.number}
      </Link>
      <ItemWords item={item} here={anchor !== undefined}>
        {wordings.map((id) => (
          <i key={id} id={id} />
        ))}
      </ItemWords>
      <div className="side">
        <Permalink id={item.id} code={code} />
        {terms === "" ? null : <p className="hint">{terms}</p>}
      </div>
    </li>
  );
}
