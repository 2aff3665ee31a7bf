import { z } from "zod";
import { defineCollection } from "#lib/open-data/define-collection";
import type { Corpus } from "#lib/corpus/corpus";
import type { Event, EventFigure, Source } from "#lib/records/event";
import { buildId } from "#lib/address/identifier";
import { OpenProvenance, OpenSource, orAbsent, orNull, recordFields } from "#lib/open-data/schema/field";

const source = { source: OpenSource.describe("The document that states it, and in which words.") };

const OpenEventFigure = z.strictObject({
  id: recordFields.id,
  url: recordFields.url,
  qualifier: orNull(z.string().min(1)).describe("How exactly it is meant, in the document’s word: nearly, over."),
  value: z.int().nonnegative().describe("The number."),
  unit: orNull(z.string().min(1)).describe("What is counted, in a word or two."),
  label: z.string().min(1).describe("What the number is of, to be read on from it."),
  partOf: orNull(z.string().min(1)).describe(
    "Label of the figure it is part of, where the document breaks a number down.",
  ),
  ...source,
});

const OpenEvent = z.strictObject({
  ...recordFields,
  label: z.string().min(1).describe("What readers call it."),
  number: orNull(z.int().positive()).describe("Its number in the series, where it has one."),
  series: orNull(z.string().min(1)).describe("The series it belongs to, where it belongs to one."),
  title: z
    .strictObject({
      value: z.string().min(1).describe("The title."),
      source: orNull(OpenSource).describe("The document that states it, and in which words, where one does."),
    })
    .describe("Its title, and who says so."),
  year: orNull(z.strictObject({ value: z.int().describe("The year."), ...source })).describe(
    "The year it was held in, and who says so, where a document states it.",
  ),
  days: orNull(
    z.strictObject({ start: z.iso.date().describe("First day."), end: z.iso.date().describe("Last day."), ...source }),
  ).describe("First and last day, where a document states them."),
  venue: orNull(z.strictObject({ value: z.string().min(1).describe("The place as printed."), ...source })).describe(
    "Where it was held, where a document states it.",
  ),
  timeZone: orAbsent(z.string().min(1)).describe(
    "The time zone of its sessions’ times, by its name in the IANA time zone database; absent where none is named.",
  ),
  figures: z.array(OpenEventFigure).describe("Numbers that documents state of it."),
  sources: z
    .array(
      z.strictObject({
        name: z.string().min(1).describe("The name that source.document has."),
        title: z.string().min(1).describe("Its printed title."),
      }),
    )
    .describe("Documents named as sources whose text the portal does not hold."),
  provenance: OpenProvenance.describe("Where in the portal’s own sources the record was read."),
});

/** The conferences as they are published. */
export const events = defineCollection({
  title: "Events",
  description: "The events: label, number, title, time, place and figures, each fact with its source.",
  record: OpenEvent,
  build: ({ corpus, urlOf }) => corpus.records.events.map((event) => publishEvent(event, corpus, urlOf)),
});

/** Builds the published record of an event; a source that the portal holds is named by its document's identifier. */
function publishEvent(event: Event, corpus: Corpus, urlOf: (id: string) => string) {
  const named = <Fact extends { source: Source }>(fact: Fact) => ({
    ...fact,
    source: openSource(fact.source, corpus),
  });
  return {
    ...event,
    title: { value: event.title.value, source: event.title.source && openSource(event.title.source, corpus) },
    year: event.year && named(event.year),
    days: event.days && named(event.days),
    venue: event.venue && named(event.venue),
    figures: event.figures
      .filter(isIdentified)
      .map(({ of: partOf, ...figure }) => ({ ...named(figure), partOf, url: urlOf(figure.id) })),
    sources: Object.entries(event.sources).map(([name, title]) => ({ name, title })),
  };
}

/* The build refuses a figure without an identifier before anything is published. */
function isIdentified(figure: EventFigure): figure is EventFigure & { id: string } {
  return figure.id !== undefined;
}

function openSource({ document, words }: Source, corpus: Corpus): Source {
  const id = buildId({ kind: "document", document });
  return { document: corpus.find("documents", id) === undefined ? document : id, words };
}
