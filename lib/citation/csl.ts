import { z } from "zod";
import type { Event } from "#lib/records/event";
import { formatWhen, labelOfEvent, labelOfSession } from "#lib/records/label";
import { buildPath } from "#lib/records/permalink";
import { formatStatus } from "#lib/records/status";
import type { Citable } from "./citable";

const words = z.string().min(1);

/** A date as exactly as a document states it: a day, the first and last day, or the year alone. */
export const CslDate = z.strictObject({ "date-parts": z.array(z.array(z.int()).min(1).max(3)).min(1).max(2) });
export type CslDate = z.infer<typeof CslDate>;

/** An item of CSL-JSON (schema of CSL 1.0.2), narrowed to what the portal says of a record. */
export const CslItem = z.strictObject({
  id: words,
  type: z.enum(["report", "paper-conference", "event"]),
  title: words,
  /** A name stays in one piece as printed: a body's must, and a person's would be parted by guessing. */
  author: z.array(z.strictObject({ literal: words })).min(1).optional(),
  "container-title": words.optional(),
  "event-title": words.optional(),
  "event-place": words.optional(),
  "event-date": CslDate.optional(),
  publisher: words.optional(),
  /** The standing of the words: "secretariat’s summary". */
  genre: words.optional(),
  abstract: words.optional(),
  note: words.optional(),
  language: words.optional(),
  URL: z.url(),
});
export type CslItem = z.infer<typeof CslItem>;

/**
 * Builds the CSL-JSON item of a record. What belongs to a conference is a `paper-conference`, a document and what stands in
 * one that is about no conference a `report`. No document states when it was issued, so no item has `issued`; `event-date` is
 * the conference's. `absoluteUrl` makes the public address of a path within the site.
 */
export function buildCslItem(cited: Citable, absoluteUrl: (path: string) => string): CslItem {
  const { kind, source, event, words: abstract } = cited;
  const document = source?.document;
  const author = findAuthor(cited);
  const note = formatNote(cited);
  return {
    id: cited.id,
    type: kind === "event" ? "event" : kind === "document" || event === undefined ? "report" : "paper-conference",
    title: cited.title,
    ...(author === undefined ? {} : { author: [{ literal: author }] }),
    ...(document === undefined || kind === "document" ? {} : { "container-title": document.title }),
    ...(event === undefined ? {} : describeEvent(event, cited)),
    ...(source === undefined ? {} : { publisher: source.publisher.name, genre: formatStatus(source.document.status).short, language: source.document.language }),
    ...(abstract === undefined ? {} : { abstract }),
    ...(note === "" ? {} : { note }),
    URL: absoluteUrl(buildPath(cited.id)),
  };
}

/** The publisher answers for a document's own words, but not for what it prints of others, nor for its speakers' slides. */
function findAuthor({ source, voice }: Citable): string | undefined {
  if (voice !== undefined) return voice.name;
  return source?.document.status === "presentation" ? undefined : source?.publisher.name;
}

function describeEvent(event: Event, { session }: Citable): Pick<CslItem, "event-title" | "event-place" | "event-date"> {
  const { days, year, venue } = event;
  const dates = days === undefined ? [[year.value]] : [...new Set([days.start, days.end])].map((day) => day.split("-").map(Number));
  // What a side event says is not said by the conference.
  const title = session?.kind === "side-event" ? `${labelOfSession(session)} of the ${labelOfEvent(event)}: ${session.title}` : `${labelOfEvent(event)}: ${event.title.value}`;
  return { "event-title": title, ...(venue === undefined ? {} : { "event-place": venue.value }), "event-date": { "date-parts": dates } };
}

function formatNote({ kind, source, session, event, paragraph, voice }: Citable): string {
  const document = source?.document;
  const sentences = [
    paragraph === undefined ? undefined : `Paragraph ${paragraph.split("#p").at(-1) ?? ""}`,
    voice === undefined ? undefined : kind === "quotation" ? `Attributed to: ${voice.printed}` : voice.printed,
    document === undefined ? undefined : `${voice === undefined ? "" : "Of the document that prints it: "}${formatStatus(document.status).long}`,
    session?.kind === "side-event" ? "Of a side event, not of the conference" : undefined,
    kind === "document" && event !== undefined ? `About the ${labelOfEvent(event)}, ${formatWhen(event)}` : undefined,
    kind === "document" && document?.titleSupplied === true ? "The document prints no title; the portal supplied this one" : undefined,
  ];
  return sentences.filter((sentence) => sentence !== undefined).map((sentence) => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`)).join(" ");
}
