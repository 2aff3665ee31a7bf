import { formatCitationCount, type Instrument, labelOfInstrument } from "#lib/records/facts/instrument";
import { buildPath } from "#lib/address/permalink";
import { Link } from "#components/page/link";

/** Instruments as a table of contents: whose they are, what they are called, and how many paragraphs cite them. */
export function InstrumentList({ instruments }: { instruments: Instrument[] }) {
  return (
    <ul className="programme">
      {instruments.map((instrument) => (
        <li key={instrument.id}>
          <span className="label">{instrument.body}</span>
          <Link to={buildPath(instrument.id)} className="title">
            {labelOfInstrument(instrument)}
          </Link>
          <span className="count">{formatCitationCount(instrument.citations.length)}</span>
        </li>
      ))}
    </ul>
  );
}
