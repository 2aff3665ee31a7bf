import { Fragment } from "react";
import { paragraphNumberOf } from "#lib/address/paragraph";
import { buildPath } from "#lib/address/permalink";
import { Link } from "#components/page/link";

interface Place {
  label: string;
  document: string;
  paragraphs: readonly string[];
}

/** Where something is named, place by place, with a link to each paragraph. */
export function NamedPlaces({ places }: { places: readonly Place[] }) {
  return (
    <ul className="named-places">
      {places.map(({ label, document, paragraphs }) => (
        <li key={`${document} ${label}`}>
          {label}
          {label.includes(document) ? "" : `, in the ${document}`}:{" "}
          {paragraphs.map((paragraph, at) => (
            <Fragment key={paragraph}>
              {at === 0 ? "" : ", "}
              <Link to={buildPath(paragraph)}>¶{paragraphNumberOf(paragraph)}</Link>
            </Fragment>
          ))}
        </li>
      ))}
    </ul>
  );
}
