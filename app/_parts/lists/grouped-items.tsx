import { Item } from "#components/item/item";
import { Link } from "#components/page/link";
import { buildPath } from "#lib/address/permalink";
import { languageProps } from "#lib/text/language";
import { groupBy } from "#lib/text/group-by";
import { formatTerms } from "#lib/corpus/filter/term";
import { describeCode } from "#lib/corpus/code";
import { findLocation, formatLocation } from "#lib/corpus/location";
import type { Recommendation } from "#lib/records/recommendation";
import { corpus } from "../built";

interface Props {
  items: Recommendation[];
  /** The terms, by their identifiers, that all of them are given, and that need not stand beside each. */
  known?: readonly string[] | undefined;
  idOf?: (place: string) => string;
}

/** Items word for word, grouped by the session or part that holds them, in the order they are given. */
export function GroupedItems({ items, known, idOf }: Props) {
  return [...groupBy(items, ({ place }) => [place])].map(([container, [first, ...others]]) => {
    if (first === undefined) return null;
    const location = findLocation(corpus, first);
    const name = formatLocation(location);
    return (
      <section key={container} id={idOf?.(container)}>
        <header className="group">
          <p className="label">{name}</p>
          <h2>
            <Link to={buildPath(container)} lang={location.session?.lang ?? location.part?.lang}>
              {location.session?.title ?? location.part?.title ?? name}
            </Link>
          </h2>
        </header>
        <LeadIn item={first} />
        <ol className="items">
          {[first, ...others].map((item) => (
            <Item
              key={item.id}
              item={item}
              named={name}
              code={describeCode(corpus, item.id)}
              terms={formatTerms(corpus, item, known)}
            />
          ))}
        </ol>
      </section>
    );
  });
}

/* What introduces the first of the items; of one within a sentence, what stands before it there. */
function LeadIn({ item: { leadIn = "", leadInLang, text } }: { item: Recommendation }) {
  const [before = ""] = leadIn.split(text);
  return before.trim() === "" ? null : <p {...languageProps(leadInLang)}>{before.trim()}</p>;
}
