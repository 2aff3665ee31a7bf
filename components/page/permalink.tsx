import { buildPath } from "#lib/address/permalink";
import { absoluteUrl } from "#lib/address/site";
import { Link } from "./link";

/* What is not published yet says so in words. */
const isCode = (code: string) => !code.includes(" ");

/**
 * The permanent address of a thing, shown, and the short code that stands for it on paper, if it has one; the browser's module
 * lets the link copy itself and adds a button that does. Where something beside it is named after the thing, it needs no `of`.
 */
export function Permalink({ id, of, code }: { id: string; of?: string; code?: string | undefined }) {
  const path = buildPath(id);
  return (
    <p className="permalink" data-copy={absoluteUrl(path)}>
      <Link to={path} rel="bookmark" {...(of === undefined ? {} : { "aria-label": `Permanent link to ${of}: ${id}` })}>
        {id}
      </Link>
      {code === undefined ? null : isCode(code) ? <b>{code}</b> : <span>{code}</span>}
    </p>
  );
}
