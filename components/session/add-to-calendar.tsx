import { buildBesidePath } from "#lib/address/files-beside";
import { withBase } from "#lib/address/site";

/** The file by which a reader takes the sessions of an event into a calendar of their own. */
export function AddToCalendar({ event }: { event: string }) {
  return (
    <p className="hint list-files">
      <a href={withBase(buildBesidePath(event, "ics"))} type="text/calendar">
        Add to calendar
      </a>{" "}
      (iCalendar)
    </p>
  );
}
