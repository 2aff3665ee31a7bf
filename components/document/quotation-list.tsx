import { buildPath } from "#lib/address/permalink";
import type { Quotation } from "#lib/records/quotation";
import { absoluteUrl } from "#lib/address/site";
import type { Citation } from "#lib/records/derived/citation";
import { CitationFiles, CitationForms } from "#components/item/cite";
import { Link } from "#components/page/link";
import { Permalink } from "#components/page/permalink";

/** Quotations, each with the attribution as printed, its permanent link and how to cite it. */
export function QuotationList({
  quotations,
  titleOf,
  codeOf,
  citationOf,
}: {
  quotations: Quotation[];
  titleOf: (document: string) => string;
  codeOf: (id: string) => string | undefined;
  citationOf: (id: string) => Citation;
}) {
  return (
    <ol className="quotations">
      {quotations.map((quotation) => (
        <li key={quotation.id}>
          <blockquote cite={absoluteUrl(buildPath(quotation.id))}>
            {quotation.text.split("\n\n").map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </blockquote>
          <p className="printed">
            {quotation.by === undefined ? (
              quotation.attribution
            ) : (
              <Attribution quotation={quotation} person={quotation.by} />
            )}
            {" — "}
            <Link to={buildPath(quotation.paragraph)}>{titleOf(quotation.document)}</Link>
          </p>
          <Permalink
            id={quotation.id}
            of={`quotation of ${quotation.by?.name ?? quotation.attribution}`}
            code={codeOf(quotation.id)}
          />
          <details className="cite-one">
            <summary>Cite</summary>
            <CitationForms
              of={`a quotation of ${quotation.by?.name ?? quotation.attribution}`}
              citation={{ site: citationOf(quotation.id).site }}
            />
            <CitationFiles id={quotation.id} isShort />
          </details>
        </li>
      ))}
    </ol>
  );
}

function Attribution({ quotation, person }: { quotation: Quotation; person: { name: string; person: string } }) {
  const at = quotation.attribution.indexOf(person.name);
  return (
    <>
      {quotation.attribution.slice(0, at)}
      <Link to={buildPath(person.person)}>{person.name}</Link>
      {quotation.attribution.slice(at + person.name.length)}
    </>
  );
}
