import type { Event } from "#lib/records/event";
import { formatWhen } from "#lib/records/label";
import { Sourced } from "#components/item/sourced";

/** When and where an event was held, each with the words it rests on; what no document states is said to be unstated. */
export function EventFacts({ event, titles }: { event: Event; titles: Record<string, string> }) {
  return (
    <dl className="facts">
      <div>
        <dt>Held</dt>
        <dd>
          {formatWhen(event)} <Sourced source={event.days?.source ?? event.year.source} titles={titles} />
        </dd>
      </div>
      {event.venue === undefined ? null : (
        <div>
          <dt>At</dt>
          <dd>
            {event.venue.value} <Sourced source={event.venue.source} titles={titles} />
          </dd>
        </div>
      )}
      {event.days === undefined || event.venue === undefined ? (
        <div>
          <dt>Not stated</dt>
          <dd>
            {[event.days === undefined ? "the days" : "", event.venue === undefined ? "the venue" : ""]
              .filter((each) => each !== "")
              .join(" and ")}
            : the documents held here do not say.
          </dd>
        </div>
      ) : null}
    </dl>
  );
}
