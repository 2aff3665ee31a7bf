import type { Event } from "./event";
import type { ListKind, Recommendation } from "./recommendation";
import type { Session, SessionKind } from "./session";

const sessionWords: Record<SessionKind, string> = {
  opening: "Opening session",
  panel: "Panel",
  "thematic-session": "Thematic session",
  "side-event": "Side event",
  closing: "Closing session",
};

const listWords: Record<ListKind, string> = {
  recommendation: "Recommendation",
  finding: "Finding",
  conclusion: "Conclusion",
};

/** Formats a positive integer as an English ordinal: 17 → "17th", 22 → "22nd". */
export function formatOrdinal(number: number): string {
  const tens = number % 100;
  if (tens >= 11 && tens <= 13) return `${number}th`;
  return `${number}${["th", "st", "nd", "rd"][number % 10] ?? "th"}`;
}

/** Formats what readers call an event, by number and first word of its series: "17th Alliance conference". */
export function labelOfEvent(event: Pick<Event, "number" | "series">): string {
  const [series = event.series] = event.series.trim().split(/\s+/u);
  return `${formatOrdinal(event.number)} ${series} conference`;
}

/** Formats what readers call a session within its event: "Panel 1", "Side event 3", "Opening session". */
export function labelOfSession(session: Pick<Session, "kind"> & { number?: number | undefined }): string {
  const word = sessionWords[session.kind];
  return session.number === undefined ? word : `${word} ${session.number}`;
}

/** Formats the kind and number of an item within its session: "Recommendation 1", "Finding 2". */
export function labelOfItem(item: Pick<Recommendation, "kind" | "number">): string {
  return `${listWords[item.kind]} ${item.number}`;
}

/** Formats the full label of an item: "Recommendation 1, Panel 1, 17th Alliance conference". */
export function labelOfRecommendation(
  item: Pick<Recommendation, "kind" | "number">,
  session: Pick<Session, "kind"> & { number?: number | undefined },
  event: Pick<Event, "number" | "series">,
): string {
  return [labelOfItem(item), labelOfSession(session), labelOfEvent(event)].join(", ");
}
