import type { Event } from "#lib/records/event";
import { type Neighbours, neighboursOf } from "./neighbours";
import { records } from "./records";

/** Finds the conferences before and after one. */
export function findEventNeighbours(event: Event): Neighbours<Event> {
  return neighboursOf(records.events, event);
}
