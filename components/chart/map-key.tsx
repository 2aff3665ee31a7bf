import { buildPath } from "#lib/address/permalink";
import { anchorOfPlace, type ChartKey } from "#lib/records/derived/chart";
import { Link } from "#components/page/link";

/** What the numbers on a map stand for; the disc of each leads here. */
export function MapKey({ places }: { places: readonly ChartKey[] }) {
  if (places.length === 0) return null;
  return (
    <ol className="key">
      {places.map(({ number, name, says }) => (
        <li key={number} id={anchorOfPlace(number)}>
          <span className="key-number">{number}</span> <strong>{name}</strong>
          {says.map(({ text, of }) => (
            <span key={of} className="says">
              <Link to={buildPath(of)} className="in-text">
                {text}
              </Link>
            </span>
          ))}
        </li>
      ))}
    </ol>
  );
}
