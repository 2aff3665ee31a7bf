import { languageProps } from "#lib/text/language";
import { buildPath } from "#lib/address/permalink";
import { linkWords } from "#lib/records/label";
import type { LinkKind, Recommendation } from "#lib/records/recommendation";
import { Words } from "#components/document/words";
import { Link } from "#components/page/link";

type LabelOf = (item: Recommendation) => string;

interface Related {
  item: Recommendation;
  shares?: string[];
}

/** What an editor, having read both, has linked an item with: "Repeats", and on the other's page "Repeated by". */
export function LinkedList(props: { kind: LinkKind; inverse: boolean; items: Recommendation[]; labelOf: LabelOf }) {
  const { kind, inverse, items, labelOf } = props;
  const heading = linkWords[kind][inverse ? 1 : 0];
  return (
    <RelatedSection
      id={heading.toLowerCase().replace(" ", "-")}
      heading={heading}
      hint="Confirmed by the editor."
      related={items.map((item) => ({ item }))}
      labelOf={labelOf}
    />
  );
}

/** Items of other lists whose words are near, found by computing, with the words that both have. */
export function SimilarList({ similar, labelOf }: { similar: Required<Related>[]; labelOf: LabelOf }) {
  if (similar.length === 0) return null;
  return (
    <RelatedSection
      id="similar"
      heading="Similar wording"
      hint="Computed from the words alone; it claims nothing of what the texts mean or where they come from."
      related={similar}
      labelOf={labelOf}
    />
  );
}

function RelatedSection(props: { id: string; heading: string; hint: string; related: Related[]; labelOf: LabelOf }) {
  const { id, heading, hint, related, labelOf } = props;
  return (
    <section className="related" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <p className="hint">{hint}</p>
      <ul>
        {related.map(({ item, shares = [] }) => (
          <li key={item.id}>
            <p {...languageProps(item.lang)}>
              <Words of={item} />
            </p>
            <p className="label">
              <Link to={buildPath(item.id)}>{labelOf(item)}</Link>
            </p>
            {shares.length === 0 ? null : <p className="shares">Shares: {shares.join(", ")}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
