import { formatDay } from "#lib/records/label";
import { formatPath } from "#lib/address/permalink";
import { nameOfPlace } from "./correction-list";
import { Link } from "#components/page/link";

/** What is known of something that is gone: an anchor for links that lead there, and where it is now or what stood there. */
interface Gone {
  id: string;
  date: string;
  reason: string;
  to?: string;
  stood?: string;
  anchor?: string;
}

/** What has moved or gone from a page; a link to any of it still lands here. */
export function GoneList({ gone, heading }: { gone: Gone[]; heading: string }) {
  if (gone.length === 0) return null;
  return (
    <section className="gone" aria-label={heading}>
      <h2>{heading}</h2>
      {gone.map((each) => (
        <div key={each.id} id={each.anchor}>
          <p className="label">{nameOfPlace(each.id)}</p>
          <GoneWords gone={each} />
        </div>
      ))}
    </section>
  );
}

/** Says where something is now, or what stood there, and why. */
export function GoneWords({ gone: { id, to, stood, date, reason } }: { gone: Gone }) {
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
