import { paragraphNumberOf } from "#lib/address/paragraph";
import { z } from "zod";
import type { Event } from "#lib/records/event";
import { formatWhen, nameOfEvent } from "#lib/records/label";
import { buildPath } from "#lib/address/permalink";
import type { Citable } from "#lib/citation/citable";
import type { Name } from "#lib/citation/name";
import { formatWordsStatus } from "#lib/citation/status";

const words = z.string().min(1);

/** A date as exactly as a document states it: a day, the first and last day, or the year alone. */
export const CslDate = z.strictObject({ "date-parts": z.array(z.array(z.int()).min(1).max(3)).min(1).max(2) });
export type CslDate = z.infer<typeof CslDate>;

/** An item of CSL-JSON (schema of CSL 1.0.2), narrowed to what the portal says of a record. */
export const CslItem = z.strictObject({
  id: words,
  type: z.enum(["report", "paper-conference", "event"]),
  title: words,
  author: z
    .array(z.union([z.strictObject({ literal: words }), z.strictObject({ family: words, given: words })]))
    .min(1)
    .optional(),
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
 * Builds the CSL-JSON item of a record. What stands in a conference's own document is a `paper-conference`, a document and what
 * stands in any other a `report`. No document states when it was issued, so no item has `issued`; `event-date` is
 * the conference's. `absoluteUrl` makes the public address of a path within the site.
 */
export function buildCslItem(cited: Citable, absoluteUrl: (path: string) => string): CslItem {
  const { kind, source, event, words: abstract } = cited;
  const document = source?.document;
  const author = findAuthor(cited);
  const note = formatNote(cited);
  return {
    id: cited.id,
    type:
      kind === "event"
        ? "event"
        : kind !== "document" && event !== undefined && document?.event === event.id
          ? "paper-conference"
          : "report",
    title: cited.title,
    ...(author === undefined ? {} : { author: [author] }),
    ...(document === undefined || kind === "document" ? {} : { "container-title": document.title }),
    ...(event === undefined ? {} : describeEvent(event, cited)),
    ...(source === undefined
      ? {}
      : {
          publisher: source.publisher.name,
          genre: formatWordsStatus(cited)?.short ?? "",
          language: source.document.language,
        }),
    ...(abstract === undefined ? {} : { abstract }),
    ...(note === "" ? {} : { note }),
    URL: absoluteUrl(buildPath(cited.id)),
  };
}

/** The publisher answers for a document's own words, but not for what it prints of others, nor for its speakers' slides. */
function findAuthor({ source, speaker }: Citable): Name | undefined {
  if (speaker !== undefined) return speaker.name;
  return source === undefined || source.document.status === "presentation"
    ? undefined
    : { literal: source.publisher.name };
}

function describeEvent(
  event: Event,
  { session, about }: Citable,
): Pick<CslItem, "event-title" | "event-place" | "event-date"> {
  const { days, year, venue } = event;
  const dates =
    days === undefined
      ? year === undefined
        ? []
        : [[year.value]]
      : [...new Set([days.start, days.end])].map((day) => day.split("-").map(Number));
  // What a side event says is not said by the conference.
  const subject = session ?? about;
  const title =
    subject?.aside === true ? `${subject.label} of the ${event.label}: ${subject.title}` : nameOfEvent(event);
  return {
    "event-title": title,
    ...(venue === undefined ? {} : { "event-place": venue.value }),
    ...(dates.length === 0 ? {} : { "event-date": { "date-parts": dates } }),
  };
}

function formatNote(cited: Citable): string {
  const { kind, source, event, paragraph, speaker, leadIn } = cited;
  const document = source?.document;
  const number = paragraphNumberOf(paragraph);
  const sentences = [
    number === undefined ? undefined : `Paragraph ${number}`,
    speaker?.printed,
    leadIn === undefined ? undefined : `Introduced by: “${leadIn}”`,
    formatWordsStatus(cited)?.long,
    kind === "document" && event !== undefined ? `About the ${event.label}, ${formatWhen(event)}` : undefined,
    kind === "document" && document?.titleSupplied === true
      ? "The document prints no title; the portal supplied this one"
      : undefined,
  ];
  return sentences
    .filter((sentence) => sentence !== undefined)
    .map((sentence) => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`))
    .join(" ");
}
