import { Files } from "#components/page/files";
import { buildBesidePath } from "#lib/address/files-beside";

/** The file by which a reader takes the sessions of an event into a calendar of their own. */
export function AddToCalendar({ event }: { event: string }) {
  return (
    <Files
      label="Download the programme"
      files={[{ to: buildBesidePath(event, "ics"), label: "iCalendar", type: "text/calendar" }]}
    />
  );
}
