import type { ReactNode } from "react";
import { withBase } from "#lib/address/site";

/** A link within the site; `to` is an address as the site knows it, without the path it is published under. */
export function Link({
  to,
  children,
  ...rest
}: {
  to: string;
  children: ReactNode;
  className?: string;
  "aria-current"?: "page" | "true" | undefined;
  "aria-label"?: string;
  rel?: string;
  id?: string;
}) {
  return (
    <a href={withBase(to)} {...rest}>
      {children}
    </a>
  );
}
