import type { Source } from "#lib/records/event";
import { buildId } from "#lib/address/identifier";
import { buildPath } from "#lib/address/permalink";
import { Link } from "#components/page/link";

/** The exact words a fact rests on and the document they stand in; `titles` are those of the documents held here. */
export function Sourced({ source, titles }: { source: Source; titles: Record<string, string> }) {
  const id = buildId({ kind: "document", document: source.document });
  const title = titles[id];
  const other = titles[source.document] ?? source.document;
  return (
    <span className="sourced">
      “{source.words}” — {title === undefined ? other : <Link to={buildPath(id)}>{title}</Link>}
    </span>
  );
}
