import { labelOfItem } from "#lib/records/label";
import { buildPath } from "#lib/records/permalink";
import type { Recommendation } from "#lib/records/recommendation";
import { Link } from "./link";
import { Permalink } from "./permalink";

/** A recommendation in its list: a hanging number, the words, and beside them the permanent link. */
export function Item({ item, anchor, named }: { item: Recommendation; anchor?: string; named: string }) {
  return (
    <li className="item row" id={anchor}>
      <Link to={buildPath(item.id)} className="hang number" aria-label={`${labelOfItem(item)} on a page of its own`}>
        {item.number}
      </Link>
      <p className="words">{item.text}</p>
      <div className="side">
        <Permalink id={item.id} of={`${labelOfItem(item).toLowerCase()}, ${named}`} />
      </div>
    </li>
  );
}
