import { paragraphNumberOf } from "#lib/address/paragraph";
import type { Document } from "#lib/records/document";
import type { InstrumentCitation } from "#lib/records/facts/instrument";
import { buildPath } from "#lib/address/permalink";
import { absoluteUrl } from "#lib/address/site";
import { Link } from "#components/page/link";

/** A paragraph that cites an instrument, with the title of its document and, if it is one, the recommendation it is. */
export interface PlaceEntry {
  citation: InstrumentCitation;
  document: Document;
  recommendation: { id: string; label: string } | undefined;
}

/** The places that cite an instrument, each with the sentence that names it. */
export function CitingPlaces({ places }: { places: PlaceEntry[] }) {
  return (
    <ol className="history">
      {places.map(({ citation: { paragraph, before, words, after }, document, recommendation }) => (
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
