import { Link } from "#components/page/link";
import { buildPartPath } from "#lib/address/page-path";
import { formatPart, partItems } from "#lib/corpus/filter/parts";
import type { Recommendation } from "#lib/records/recommendation";

/** Says below the title of a list in parts which part a page is and which items it has, with the ways to the others; nothing of a whole list. */
export function PartLine({ list, items, part }: { list: string; items: Recommendation[]; part: number }) {
  const parts = partItems(items);
  if (parts.length < 2) return null;
  const others = parts.map((_, at) => at + 1).filter((each) => each !== part);
  return (
    <nav className="inline hint" aria-label="Other parts">
      <span>{formatPart(parts, part)}</span>
      {others.map((each) => (
        <Link key={each} to={buildPartPath({ list, part: each })}>
          Part {each}
        </Link>
      ))}
    </nav>
  );
}
