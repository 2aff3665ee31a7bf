import type { ReactNode } from "react";
import { buildPath } from "#lib/address/permalink";
import { languageProps, nameOfLanguage } from "#lib/text/language";
import { Link } from "./link";

interface Props {
  /** The identifier of what the page shows. */
  id: string;
  versions: readonly { id: string; language: string }[];
  /** Further ways to read it. */
  children?: ReactNode;
}

/* Pages of one language, which are nearly all, carry none of this. */
const look = `.languages ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:.5rem 0;padding:0;list-style:none;font:.9rem/1.6 var(--sans)}
.languages [aria-current]{font-weight:600}`;

/** The languages in which the same can be read, each named in itself; nothing where there is only one. */
export function LanguageChoice({ id, versions, children }: Props) {
  if (versions.length === 0) return null;
  return (
    <nav className="languages" aria-label="Languages">
      <style href="languages" precedence="languages">
        {look}
      </style>
      <ul>
        {versions.map((version) => (
          <li key={version.id}>
            {version.id === id ? (
              <span aria-current="page" {...languageProps(version.language)}>
                {nameOfLanguage(version.language)}
              </span>
            ) : (
              <Link to={buildPath(version.id)} lang={version.language} hrefLang={version.language}>
                {nameOfLanguage(version.language)}
              </Link>
            )}
          </li>
        ))}
        {children}
      </ul>
    </nav>
  );
}
