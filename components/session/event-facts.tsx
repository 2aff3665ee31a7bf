import type { Event } from "#lib/records/event";
import { formatWhen } from "#lib/records/label";
import { Fact } from "#components/page/fact";
import { Sourced } from "#components/item/sourced";

/** When and where an event was held, each with the words it rests on; what the portal was not given is said to be missing. */
export function EventFacts({ event, titles }: { event: Event; titles: Record<string, string> }) {
  const { days, venue, year } = event;
  const missing = [...(days === undefined ? ["the days"] : []), ...(venue === undefined ? ["the venue"] : [])];
  const dated = (days ?? year)?.source;
  return (
    <dl className="facts">
      {dated === undefined ? null : (
        <Fact label="Held">
          {formatWhen(event)} <Sourced source={dated} titles={titles} />
        </Fact>
      )}
      {venue === undefined ? null : (
        <Fact label="At">
          {venue.value} <Sourced source={venue.source} titles={titles} />
        </Fact>
      )}
      <Fact label="Not given">{missing.length === 0 ? undefined : `${missing.join(" and ")}.`}</Fact>
    </dl>
  );
}
