import { buildPath } from "#lib/records/permalink";
import { absoluteUrl } from "#lib/records/site";
import { Link } from "./link";

/** The permanent address of a thing, shown; the browser's module adds a button that copies it. */
export function Permalink({ id, of }: { id: string; of: string }) {
  const path = buildPath(id);
  return (
    <p className="permalink" data-copy={absoluteUrl(path)} data-copy-of={`link to ${of}`}>
      <Link to={path} rel="bookmark" aria-label={`Permanent link to ${of}: ${id}`}>
        {id}
      </Link>
    </p>
  );
}
