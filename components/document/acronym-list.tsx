import { buildSearchPath } from "#lib/address/page-path";
import { buildPath } from "#lib/address/permalink";
import { languageProps } from "#lib/text/language";
import { Link } from "#components/page/link";

interface Form {
  words: string;
  /** The language of the words, where it is not that of the page. */
  lang: string | undefined;
  /** The block that spells it out first, by identifier, and what readers call the place. */
  place?: { id: string; label: string };
}

/** Acronyms, each with its anchor, what it stands for and where that is spelled out; each leads to the search for it. */
export function AcronymList({ acronyms }: { acronyms: { acronym: string; forms: Form[] }[] }) {
  return (
    <dl className="glossary">
      {acronyms.map(({ acronym, forms }) => (
        <div key={acronym} id={acronym}>
          <dt>
            <Link to={buildSearchPath(acronym)}>{acronym}</Link>
          </dt>
          {forms.map(({ words, lang, place }) => (
            <dd key={`${words} ${lang ?? ""}`}>
              <span {...languageProps(lang)}>{words}</span>
              {place === undefined ? null : (
                <Link to={buildPath(place.id)} className="place">
                  {place.label}
                </Link>
              )}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
