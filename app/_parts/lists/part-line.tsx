import { Link } from "#components/page/link";
import { buildPartPath } from "#lib/address/page-path";
import { formatPart, partItems } from "#lib/corpus/filter/parts";
import type { Recommendation } from "#lib/records/recommendation";

/** Says below the title of a list in parts which part a page is and which items it has, with the ways to all; nothing of a whole list. */
export function PartLine({ list, items, part }: { list: string; items: Recommendation[]; part: number }) {
  const parts = partItems(items);
  if (parts.length < 2) return null;
  return (
    <nav className="hint" aria-label="All parts">
      <p>{formatPart(parts, part)}</p>
      <p className="inline">
        {parts.map((_, at) => (
          <Link
            key={buildPartPath({ list, part: at + 1 })}
            to={buildPartPath({ list, part: at + 1 })}
            aria-current={at + 1 === part ? "page" : undefined}
          >
            Part {at + 1}
          </Link>
        ))}
      </p>
    </nav>
  );
}
