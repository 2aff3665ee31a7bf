import { buildPath } from "#lib/address/permalink";
import { linkWords } from "#lib/records/label";
import type { LinkKind, Recommendation } from "#lib/records/recommendation";
import { Link } from "#components/page/link";

/** An item that says the like, with the kind of link by which an editor confirmed it; without one, the words alone were compared. */
export interface Like {
  item: Recommendation;
  label: string;
  link?: { kind: LinkKind; inverse: boolean } | undefined;
  /** The words that it shares with the item beside it, as it prints them. */
  shares?: readonly string[];
}

/** The items of another conference that say the like; of what an editor confirmed, that is said. */
export function Counterparts({ title, likes }: { title: string; likes: readonly Like[] }) {
  if (likes.length === 0) return null;
  return (
    <p className="likes">
      {title}{" "}
      {likes.map(({ item, label, link }, at) => (
        <span key={item.id}>
          {at === 0 ? "" : "; "}
          {link === undefined ? "" : `${linkWords[link.kind][link.inverse ? 1 : 0].toLowerCase()} `}
          <Link to={buildPath(item.id)}>{label}</Link>
          {link === undefined ? "" : " (confirmed by an editor)"}
        </span>
      ))}
    </p>
  );
}
