import { languageProps } from "#lib/text/language";
import type { ReactNode } from "react";
import { withBase } from "#lib/address/site";

/** A link within the site; `to` is an address as the site knows it, without the path it is published under. */
export function Link({
  to,
  children,
  lang,
  ...rest
}: {
  to: string;
  children: ReactNode;
  className?: string;
  "aria-current"?: "page" | "true" | undefined;
  "aria-label"?: string;
  /** Shown where the pointer rests, of a link without words. */
  title?: string;
  rel?: string;
  /** The language of its words, where that is another than around it, and of what it leads to. */
  lang?: string | undefined;
  hrefLang?: string;
  id?: string;
}) {
  return (
    <a href={withBase(to)} {...languageProps(lang)} {...rest}>
      {children}
    </a>
  );
}
