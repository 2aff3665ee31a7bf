import { type Event, yearOf } from "./event";
import { findKind, type Kind } from "./kind";
import type { LinkKind } from "./recommendation";
import type { Session, SessionLink } from "./session";

/** Formats a positive integer as an English ordinal: 17 → "17th", 22 → "22nd". */
export function formatOrdinal(number: number): string {
  const tens = number % 100;
  if (tens >= 11 && tens <= 13) return `${number}th`;
  return `${number}${["th", "st", "nd", "rd"][number % 10] ?? "th"}`;
}

/** Formats what readers call an event whose editor gives it no name: number and series ("3rd Harbour Forum"), else its title. */
export function labelOfEvent({ number, series, title }: Pick<Event, "number" | "series" | "title">): string {
  if (series === undefined) return title.value;
  return number === undefined ? series : `${formatOrdinal(number)} ${series}`;
}

/** Formats the whole name of an event, label and title: "3rd Harbour Forum: Safe moorings"; one called by its title has it once. */
export function nameOfEvent({ label, title }: Pick<Event, "label" | "title">): string {
  return label === title.value ? label : `${label}: ${title.value}`;
}

/** Formats numbers of items by what each list calls its own, in the order of the kinds: "19 statements, 3 commitments". */
export function formatCounts(items: readonly { kind: string }[], kinds: readonly Kind[]): string {
  const known = new Set(kinds.map(({ id }) => id));
  const others = [...new Set(items.map(({ kind }) => kind))].filter((kind) => !known.has(kind));
  return [...kinds, ...others.map((id) => findKind(kinds, id))]
    .map((kind) => [kind, items.filter((item) => item.kind === kind.id).length] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => formatCount(count, kind))
    .join(", ");
}

/** Formats an event where room is scarce: its number ("17th"), else the year that it was held in, else what readers call it. */
export function shortLabelOfEvent(event: Event): string {
  return event.number === undefined ? String(yearOf(event) ?? event.label) : formatOrdinal(event.number);
}

/** Formats what readers call an event and the year that it was held in, where that is known: "3rd Harbour Forum, 2017". */
export function formatEventYear(event: Event): string {
  const year = yearOf(event);
  return year === undefined || event.label.includes(String(year)) ? event.label : `${event.label}, ${year}`;
}

/** Formats the kind of a thing and its number, if it has one: "Panel 1", "Opening session", "Recommendation 3". */
export function labelOfKind({ label }: Kind, number: number | string | undefined): string {
  return number === undefined ? label : `${label} ${number}`;
}

/** Formats what a session is, where its title stands beside: "Panel 1"; "Panel" of one that only its title tells from the others. */
export function labelBesideTitle({ label, title }: Pick<Session, "label" | "title">): string {
  return label.replace(` “${title}”`, "");
}

/** Formats the name of a session apart from its event, "Panel 1: Guardianship"; what its title says at its head or end is not said before it. */
export function nameOfSession({ label, title }: Pick<Session, "label" | "title">): string {
  if (title.toLowerCase() === label.toLowerCase()) return label;
  const kind = labelBesideTitle({ label, title });
  return borders(title.toLowerCase(), kind.toLowerCase()) ? title : `${kind}: ${title}`;
}

/* Tells whether a text begins or ends with words, and not with a part of one. */
function borders(text: string, words: string): boolean {
  const [behind = "", before = ""] = [text.at(words.length), text.at(-words.length - 1)];
  const isWord = (letter: string) => /[\p{L}\p{N}]/u.test(letter);
  return (text.startsWith(words) && !isWord(behind)) || (text.endsWith(words) && !isWord(before));
}

/** Formats a role for the number of people who had it: "Speaker", "Speakers". */
export function labelOfRole(roles: readonly Kind[], role: string, count = 1): string {
  const { label, plural } = findKind(roles, role);
  return count === 1 ? label : plural;
}

/** Formats a count of items by what the report calls them: "12 recommendations", "1 finding". */
export function formatCount(count: number, { label, plural }: Kind): string {
  return `${count} ${(count === 1 ? label : plural).toLowerCase()}`;
}

const longDate = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** Formats when an event took place, as exactly as the documents say: "3–4 April 2017", the year alone, or nothing. */
export function formatWhen(event: Pick<Event, "year" | "days">): string {
  if (event.days === undefined) return event.year === undefined ? "" : String(event.year.value);
  return formatDays(event.days.start, event.days.end);
}

/** Formats what readers call an event and when it was, where that is known: "17th Harbour Forum, 3–4 April 2017". */
export function formatEventWhen(event: Pick<Event, "label" | "year" | "days">): string {
  const when = formatWhen(event);
  return when === "" ? event.label : `${event.label}, ${when}`;
}

/** Formats the days from the first to the last: "3–4 April 2017". */
export function formatDays(first: string, last: string): string {
  return longDate.formatRange(new Date(first), new Date(last)).replace(/\s?–\s?/u, "–");
}

/** Formats a day: "2027-03-01" → "1 March 2027". */
export function formatDay(date: string): string {
  return longDate.format(new Date(date));
}

const weekday = new Intl.DateTimeFormat("en-GB", { dateStyle: "full", timeZone: "UTC" });

/** Formats a day with its name: "2031-05-06" → "Tuesday 6 May 2031". */
export function formatWeekday(date: string): string {
  return weekday.format(new Date(date)).replace(",", "");
}

/** Formats the times of a session, as far as they are stated: "14:00–15:30", "14:00", or nothing. */
export function formatTimes({ start = "", end }: { start?: string | undefined; end?: string | undefined }): string {
  return end === undefined ? start : `${start}–${end}`;
}

/** What readers call what there is of a session. */
export const sessionLinkWords: Readonly<Record<SessionLink["kind"], string>> = {
  video: "Video",
  slides: "Slides",
  transcript: "Transcript",
};

/** What readers call a link between two items, from the item that has it and from the other. */
export const linkWords: Readonly<Record<LinkKind, readonly [own: string, inverse: string]>> = {
  repeats: ["Repeats", "Repeated by"],
  narrows: ["Narrows", "Narrowed by"],
  widens: ["Widens", "Widened by"],
};
