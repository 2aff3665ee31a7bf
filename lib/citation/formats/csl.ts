import { numberInCitation } from "../paragraph-number";
import { z } from "zod";
import type { Event } from "#lib/records/event";
import { formatEventWhen, nameOfEvent } from "#lib/records/label";
import { buildPath } from "#lib/address/permalink";
import type { Citable } from "#lib/citation/citable";
import { type CitedDate, dateOfEvent, findDate } from "#lib/citation/date";
import { Name } from "#lib/citation/name";
import { formatWordsStatus } from "#lib/citation/status";

const words = z.string().min(1);

/** A date as exactly as a document states it: a day, the first and last day, or the year alone. */
export const CslDate = z.strictObject({ "date-parts": z.array(z.array(z.int()).min(1).max(3)).min(1).max(2) });
export type CslDate = z.infer<typeof CslDate>;

/** An item of CSL-JSON (schema of CSL 1.0.2), narrowed to what the portal says of a record. */
export const CslItem = z.strictObject({
  id: words,
  type: z.enum(["report", "paper-conference", "chapter", "event"]),
  title: words,
  author: z.array(Name).min(1).optional(),
  issued: CslDate.optional(),
  "container-title": words.optional(),
  /** The paragraph, as the documents have no pages of their own: "para. 16". */
  page: words.optional(),
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
 * Builds the CSL-JSON item of a record. What stands in a conference's own document is a `paper-conference`, what stands in any other a
 * `chapter`, a document a `report`. `issued` is the date of {@link findDate}, `event-date` when the conference was.
 * `absoluteUrl` makes the public address of a path within the site.
 */
export function buildCslItem(cited: Citable, absoluteUrl: (path: string) => string): CslItem {
  const { kind, source, event, words: abstract } = cited;
  const document = source?.document;
  const author = findAuthor(cited);
  const note = formatNote(cited);
  const date = findDate(cited);
  const number = numberInCitation(cited);
  return {
    id: cited.id,
    type: findType(cited),
    title: cited.title,
    ...(author === undefined ? {} : { author: [author] }),
    ...(date === undefined ? {} : { issued: formatCslDate(date) }),
    ...(document === undefined || kind === "document" ? {} : { "container-title": document.title }),
    ...(number === undefined ? {} : { page: `para. ${number}` }),
    ...(event === undefined ? {} : describeEvent(event, cited)),
    ...(source === undefined
      ? {}
      : {
          publisher: source.publisher.name,
          genre: formatWordsStatus(cited)?.short ?? "",
          ...(cited.language === undefined ? {} : { language: cited.language }),
        }),
    ...(abstract === undefined ? {} : { abstract }),
    ...(note === "" ? {} : { note }),
    URL: absoluteUrl(buildPath(cited.id)),
  };
}

function findType({ kind, source, event }: Citable): CslItem["type"] {
  if (kind === "event") return "event";
  if (kind === "document") return "report";
  return event !== undefined && source?.document.event === event.id ? "paper-conference" : "chapter";
}

function formatCslDate({ first, last }: CitedDate): CslDate {
  return { "date-parts": [first, ...(last === undefined ? [] : [last])].map((day) => day.split("-").map(Number)) };
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
  { session, about, ...cited }: Citable,
): Pick<CslItem, "event-title" | "event-place" | "event-date"> {
  const { venue } = event;
  const date = dateOfEvent(event);
  // What a side event says is not said by the conference.
  const subject = session ?? about;
  const title =
    subject?.aside === true ? `${subject.label} of the ${event.label}: ${subject.title}` : nameOfEvent(event);
  return {
    // A conference that is called by its title has it once.
    ...(title === cited.title ? {} : { "event-title": title }),
    ...(venue === undefined ? {} : { "event-place": venue.value }),
    ...(date === undefined ? {} : { "event-date": formatCslDate(date) }),
  };
}

function formatNote(cited: Citable): string {
  const { kind, source, event, speaker, leadIn } = cited;
  const document = source?.document;
  const sentences = [
    speaker?.printed,
    leadIn === undefined ? undefined : `Introduced by: “${leadIn}”`,
    formatWordsStatus(cited)?.long,
    kind === "document" && event !== undefined ? `About the ${formatEventWhen(event)}` : undefined,
    kind === "document" && document?.titleSupplied === true
      ? "The document prints no title; the portal supplied this one"
      : undefined,
  ];
  return sentences
    .filter((sentence) => sentence !== undefined)
    .map((sentence) => (/[.!?]”?$/.test(sentence) ? sentence : `${sentence}.`))
    .join(" ");
}
