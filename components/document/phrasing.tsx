import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import type { AnchorHTMLAttributes } from "react";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import { type Phrasing as PhrasingRecord, referenceClass } from "#lib/records/text/block";
import { withBase } from "#lib/address/site";

/**
 * The words of a block with their emphasis and links. Names lead to their people and bodies unless `linkNames` is off, as in
 * the full text of a document, which is long and shows the page as printed.
 */
export function Phrasing({ content, linkNames = true }: { content: PhrasingRecord[]; linkNames?: boolean }) {
  return toJsxRuntime(
    { type: "root", children: content },
    { Fragment, jsx, jsxs, components: { a: linkNames ? Anchor : OutwardAnchor } },
  );
}

function Anchor({ href, id, role, children }: AnchorHTMLAttributes<HTMLAnchorElement>) {
  const target = href !== undefined && href.startsWith("/") ? withBase(href) : href;
  return (
    <a href={target} id={id} role={role} className="in-text">
      {children}
    </a>
  );
}

function OutwardAnchor({ href, children, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement>) {
  // What the document itself links is no name that the portal does.
  return href?.startsWith("/") === true && rest.className !== referenceClass ? (
    children
  ) : (
    <Anchor href={href} {...rest}>
      {children}
    </Anchor>
  );
}
