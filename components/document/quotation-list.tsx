import type { Document } from "#lib/records/document";
import { languageProps } from "#lib/text/language";
import { buildPath } from "#lib/address/permalink";
import type { Quotation } from "#lib/records/quotation";
import { absoluteUrl } from "#lib/address/site";
import type { Citation } from "#lib/records/derived/citation";
import { CitationFiles, CitationForms } from "#components/item/cite";
import { Link } from "#components/page/link";
import { Words } from "./words";
import { Permalink } from "#components/page/permalink";

interface Props {
  quotations: Quotation[];
  documentOf: (id: string) => Document;
  codeOf: (id: string) => string | undefined;
  citationOf: (id: string) => Citation;
}

/** Quotations, each with the attribution as printed, its permanent link and how to cite it. */
export function QuotationList({ quotations, documentOf, codeOf, citationOf }: Props) {
  return (
    <ol className="quotations">
      {quotations.map((quotation) => (
        <li key={quotation.id}>
          <blockquote cite={absoluteUrl(buildPath(quotation.id))} {...languageProps(quotation.lang)}>
            {quotation.text.split("\n\n").map((text, at) => (
              <p key={text}>
                <Words of={{ text, content: quotation.content?.[at] }} />
              </p>
            ))}
          </blockquote>
          <p className="printed">
            <Attribution quotation={quotation} />
            {" — "}
            <Link to={buildPath(quotation.paragraph)} lang={documentOf(quotation.document).lang}>
              {documentOf(quotation.document).title}
            </Link>
          </p>
          <Permalink id={quotation.id} of={`quotation of ${nameSpeaker(quotation)}`} code={codeOf(quotation.id)} />
          <details className="cite-one">
            <summary>Cite</summary>
            <CitationForms
              of={`a quotation of ${nameSpeaker(quotation)}`}
              citation={{ site: citationOf(quotation.id).site }}
              words={quotation.text}
              lang={quotation.lang}
            />
            <CitationFiles id={quotation.id} isShort />
          </details>
        </li>
      ))}
    </ol>
  );
}

function nameSpeaker({ by, attribution }: Quotation): string {
  return by?.name ?? attribution;
}

function Attribution({ quotation: { attribution, by } }: { quotation: Quotation }) {
  if (by === undefined) return attribution;
  const at = attribution.indexOf(by.name);
  const behind = attribution.slice(at + by.name.length);
  return (
    <>
      {attribution.slice(0, at)}
      <Link to={buildPath(by.person)} lang={by.lang}>
        {by.name}
      </Link>
      {isLineOfItsOwn(behind) ? <br /> : null}
      {behind}
    </>
  );
}

/* A post that no sign parts from the name stood on a line below it. */
function isLineOfItsOwn(behind: string): boolean {
  return /^ \p{Lu}/u.test(behind);
}
