import { buildBlockId } from "#lib/address/paragraph";
import type { Corpus } from "#lib/corpus/corpus";
import type { Event } from "#lib/records/event";
import { buildId } from "#lib/address/identifier";
import { shortLabelOfEvent } from "#lib/records/label";
import type { ChartRow } from "#lib/records/derived/chart";
import { parseYearMonths, type YearMonth } from "./year-month";

/** The lanes of the timeline, from the top. */
export const lanes = [
  "Conferences",
  "Country visits",
  "Fact-finding visits",
  "Activities of field operations",
  "Publications",
] as const;
export type Lane = (typeof lanes)[number];

/** Something that took or takes place at a time that a document states. */
export interface DatedEntry extends YearMonth {
  of: string;
  lane: Lane;
  what: string;
  /** A word for it beside its dot, in the lanes that have room for one. */
  short?: string;
  /** True of a publication that is announced, not out. */
  announced: boolean;
  /** When, as printed where it is printed otherwise than as a month and a year. */
  printed: string | undefined;
  stated: ChartRow["stated"];
}

/** Finds all that documents date, within the years of what took place, in the order of time; what they date by the year alone comes first. */
export function findDatedEntries(corpus: Corpus): DatedEntry[] {
  const all = [
    ...findConferences(corpus),
    ...findVisits(corpus),
    ...findActivities(corpus),
    ...findPublications(corpus),
  ];
  // The years of what took place; a publication that is older or yet to come does not make the picture wider.
  const years = all.filter(({ lane }) => lane !== "Publications").map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const within = all.filter(({ year }) => year >= first && year <= last);
  return within.sort((a, b) => timeOf(a) - timeOf(b) || lanes.indexOf(a.lane) - lanes.indexOf(b.lane));
}

function timeOf({ year, month }: YearMonth): number {
  return year * 13 + (month ?? 0);
}

function findConferences(corpus: Corpus): DatedEntry[] {
  return corpus.records.events.flatMap((event) => {
    const source = (event.days ?? event.year)?.source;
    const when = whenOf(event);
    if (source === undefined || when === undefined) return [];
    const document = corpus.find("documents", buildId({ kind: "document", document: source.document }));
    const block = document?.blocks.find((each) => each.text.includes(source.words));
    const paragraph = document === undefined || block === undefined ? undefined : buildBlockId(document.id, block);
    return {
      of: event.id,
      lane: "Conferences",
      what: event.label,
      short: shortLabelOfEvent(event),
      ...when,
      announced: false,
      printed: undefined,
      stated:
        document === undefined
          ? undefined
          : { document: document.id, words: source.words, ...(paragraph === undefined ? {} : { paragraph }) },
    };
  });
}

function whenOf({ days, year }: Event): YearMonth | undefined {
  return days === undefined
    ? year && { year: year.value }
    : { year: Number(days.start.slice(0, 4)), month: Number(days.start.slice(5, 7)) };
}

function findVisits({ records }: Corpus): DatedEntry[] {
  return records.visits.flatMap(({ id, kind, country, year, month, stated }) => {
    if (kind === "visit-report") return [];
    const lane = kind === "fact-finding-visit" ? "Fact-finding visits" : "Country visits";
    const what = kind === "follow-up-visit" ? `${country}, follow-up visit` : country;
    return [
      {
        of: id,
        lane,
        what,
        short: country,
        year,
        ...(month === undefined ? {} : { month }),
        announced: false,
        printed: undefined,
        stated,
      },
    ] satisfies DatedEntry[];
  });
}

function findActivities({ records }: Corpus): DatedEntry[] {
  return records["field-operations"].flatMap(({ id, name, activities }) =>
    activities.flatMap(({ what, when, stated }) =>
      parseYearMonths(when ?? "").map((each): DatedEntry => ({
        of: id,
        lane: "Activities of field operations",
        what: `${name}: ${what}`,
        ...each,
        announced: false,
        printed: when,
        stated,
      })),
    ),
  );
}

function findPublications({ records }: Corpus): DatedEntry[] {
  return records.publications.flatMap(({ id, title, called, status, when, stated }) => {
    const announced = status === "announced";
    const what = `${title ?? called ?? "Publication"}${announced ? ", announced" : ""}`;
    return parseYearMonths(when ?? "").map((each): DatedEntry => ({
      of: id,
      lane: "Publications",
      what,
      ...each,
      announced,
      printed: when,
      stated,
    }));
  });
}
