import { formatDay } from "#lib/records/label";
import { formatPath } from "#lib/address/permalink";
import { labelOfIdentifier } from "./correction-list";
import { Link } from "#components/page/link";

/** A retired identifier: the anchor of links that lead there, and what it resolves to (`to`) or what it named (`stood`). */
interface Retired {
  id: string;
  date: string;
  reason: string;
  to?: string;
  stood?: string;
  anchor?: string;
}

/** The retired identifiers of a page; a link to any of them still lands here. */
export function RetiredList({ retired, heading }: { retired: Retired[]; heading: string }) {
  if (retired.length === 0) return null;
  return (
    <section className="gone" aria-label={heading}>
      <h2>{heading}</h2>
      {retired.map((each) => (
        <div key={each.id} id={each.anchor}>
          <p className="label">{labelOfIdentifier(each.id)}</p>
          <RetiredNote retired={each} />
        </div>
      ))}
    </section>
  );
}

/** How a retired identifier is resolved: where it leads now, or what it named and why that was taken out. */
export function RetiredNote({ retired: { id, to, stood, date, reason } }: { retired: Retired }) {
  const day = <time dateTime={date}>{formatDay(date)}</time>;
  if (to !== undefined) {
    return (
      <p>
        Since {day} this stands at <Link to={formatPath(to)}>{to}</Link>. Why: {reason}
      </p>
    );
  }
  return (
    <p>
      Taken out on {day}. What stood at {id}: {stood} Why it went: {reason}
    </p>
  );
}
