import { paragraphNumberOf } from "#lib/address/paragraph";
import type { Document } from "#lib/records/document";
import type { InstrumentCitation } from "#lib/records/facts/instrument";
import { buildPath } from "#lib/address/permalink";
import { absoluteUrl } from "#lib/address/site";
import { Link } from "#components/page/link";

/** A paragraph that cites an instrument, with its document and, if it is one, the recommendation it is. */
interface CitingParagraph {
  citation: InstrumentCitation;
  document: Document;
  recommendation: { id: string; label: string } | undefined;
}

/** The paragraphs that cite an instrument, each with the sentence that names it. */
export function CitingParagraphs({ paragraphs }: { paragraphs: CitingParagraph[] }) {
  return (
    <ol className="history">
      {paragraphs.map(({ citation: { paragraph, before, words, after }, document, recommendation }) => (
        <li key={paragraph}>
          <p className="title">
            <Link to={buildPath(paragraph)}>
              {document.title}, ¶{paragraphNumberOf(paragraph)}
            </Link>
          </p>
          <blockquote cite={absoluteUrl(buildPath(paragraph))}>
            <p>
              {before}
              <mark>{words}</mark>
              {after}
            </p>
          </blockquote>
          {recommendation === undefined ? null : (
            <p className="printed">
              This is <Link to={buildPath(recommendation.id)}>{recommendation.label}</Link>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
