import type { Role } from "./credit";
import type { Event } from "./event";
import type { ListKind, Recommendation } from "./recommendation";
import type { Session, SessionKind } from "./session";

const sessionWords: Record<SessionKind, [one: string, several: string]> = {
  opening: ["Opening session", "Opening sessions"],
  panel: ["Panel", "Panels"],
  "thematic-session": ["Thematic session", "Thematic sessions"],
  "side-event": ["Side event", "Side events"],
  closing: ["Closing session", "Closing sessions"],
  results: ["Results", "Results"],
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
  const [word] = sessionWords[session.kind];
  return session.number === undefined ? word : `${word} ${session.number}`;
}

/** Formats the name of a session apart from its event, "Panel 1: Guardianship"; one that is titled as it is labelled is named once. */
export function nameOfSession(session: Pick<Session, "kind" | "number" | "title">): string {
  const label = labelOfSession(session);
  return session.title.toLowerCase() === label.toLowerCase() ? label : `${label}: ${session.title}`;
}

/** Formats the kind and number of an item within its session: "Recommendation 1", "Finding 2". */
export function labelOfItem(item: Pick<Recommendation, "kind" | "number">): string {
  return `${listWords[item.kind]} ${item.number}`;
}

const roleWords: Record<Role, [one: string, several: string]> = {
  "opening-remarks": ["Opening remarks", "Opening remarks"],
  keynote: ["Keynote address", "Keynote addresses"],
  moderator: ["Moderator", "Moderators"],
  rapporteur: ["Rapporteur", "Rapporteurs"],
  panellist: ["Panellist", "Panellists"],
  speaker: ["Speaker", "Speakers"],
  "closing-remarks": ["Closing remarks", "Closing remarks"],
};

/** Formats a role for the number of people who had it: "Speaker", "Speakers". */
export function labelOfRole(role: Role, count = 1): string {
  return roleWords[role][count === 1 ? 0 : 1];
}

/** Formats the plural of a session kind: "Side events". */
export function labelOfSessionKind(kind: SessionKind): string {
  return sessionWords[kind][1];
}

/** Formats the plural of what a report calls a list's items: "Findings". */
export function labelOfListKind(kind: ListKind): string {
  return `${listWords[kind]}s`;
}

/** Formats a count of items by what the report calls them: "12 recommendations", "1 finding". */
export function formatCount(count: number, kind: ListKind): string {
  return `${count} ${listWords[kind].toLowerCase()}${count === 1 ? "" : "s"}`;
}

/** Formats when an event took place, as exactly as the documents say: "3–4 April 2017", or the year alone. */
export function formatWhen(event: Pick<Event, "year"> & { days?: Event["days"] }): string {
  if (event.days === undefined) return String(event.year.value);
  const format = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
  return format.formatRange(new Date(event.days.start), new Date(event.days.end)).replace(/\s?–\s?/u, "–");
}

/** Formats a day: "2027-03-01" → "1 March 2027". */
export function formatDay(date: string): string {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(new Date(date));
}
