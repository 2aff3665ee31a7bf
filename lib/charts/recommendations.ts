import type { CorpusRecords } from "#lib/records/corpus-records";
import { formatCount, labelOfEvent, labelOfSession } from "#lib/records/label";
import type { Chart, ChartRow } from "#lib/records/derived/chart";
import type { Recommendation } from "#lib/records/recommendation";
import { type Bar, type BarGroup, drawBars } from "./bars";
import type { Naming } from "./drawing";

/** Items that are counted together: what they are counted under, and the identifier of the record that stands for it. */
export interface Count {
  of: string;
  label: string;
  items: readonly Recommendation[];
}

/** Counts under one heading. */
export interface Counts {
  heading: string;
  counts: Count[];
}

/** Draws how many recommendations, findings and conclusions each session has, conference by conference. */
export function buildRecommendationsBySession(records: CorpusRecords): Chart | undefined {
  const ofEvents = records.events.map((event) => ({
    heading: `${labelOfEvent(event)}, ${event.year.value}`,
    counts: records.sessions
      .filter((session) => session.event === event.id)
      .map((session) => ({
        of: session.id,
        label: session.kind === "results" ? session.title : `${labelOfSession(session)}: ${session.title}`,
        items: records.recommendations.filter((item) => item.session === session.id),
      })),
  }));
  const ofDocuments = records.documents.map((document) => ({
    heading: document.title,
    counts: document.parts.map((part) => ({
      of: `${document.id}/${part.name}`,
      label: part.title,
      items: records.recommendations.filter((item) => item.place === `${document.id}/${part.name}`),
    })),
  }));
  const title = "Recommendations, session by session";
  return drawCounts({ id: "recommendations-by-session", title }, ofSessions, [...ofEvents, ...ofDocuments]);
}

/** Draws how many items ask each kind of addressee; an item that names nobody is counted as such. */
export function buildRecommendationsByAddressee(records: CorpusRecords): Chart | undefined {
  if (records.recommendations.every((item) => item.addressees.length === 0)) return undefined;
  const unnamed = {
    of: "addressees/nobody-named",
    label: "Nobody named",
    items: records.recommendations.filter((item) => item.addressees.length === 0),
  };
  const counts = [...countTerms(records, "addressees"), unnamed];
  return drawCounts({ id: "recommendations-by-addressee", title: "Recommendations by who is asked" }, ofTerms, [
    { heading: "Who is asked", counts },
  ]);
}

/** Draws how many items are about each topic. */
export function buildRecommendationsByTopic(records: CorpusRecords): Chart | undefined {
  return drawCounts({ id: "recommendations-by-topic", title: "Recommendations by topic" }, ofTerms, [
    { heading: "What they are about", counts: countTerms(records, "topics") },
  ]);
}

function countTerms(records: CorpusRecords, name: "topics" | "addressees"): Count[] {
  const counts = records[name].map(({ id, label }) => ({
    of: `${name}/${id}`,
    label,
    items: records.recommendations.filter((item) => item[name].includes(id)),
  }));
  return counts.sort((a, b) => b.items.length - a.items.length || (a.label < b.label ? -1 : 1));
}

/** What a picture of counts says of itself: its caption, and the headings of its table. */
interface Sense {
  caption: string;
  group: string;
  label: string;
  /** Whether all items under a count are called the same, so that the count can say how. */
  called: boolean;
}

const ofSessions: Sense = {
  caption:
    "A bar for each session, or part of a report, that lists recommendations; where it calls its list findings or conclusions, so does the picture. They are what the reports list, not decisions of the OSCE.",
  group: "Conference or document",
  label: "Session or part",
  called: true,
};

const ofTerms: Sense = {
  caption:
    "Recommendations, findings and conclusions of all documents. The terms are the portal’s and not the publisher’s, given by reading each item; an item may have several.",
  group: "Vocabulary",
  label: "Term",
  called: false,
};

/** Draws counted items; the same for sessions, and for whatever else items can be counted under. */
export function drawCounts(
  naming: Omit<Naming, "description">,
  sense: Sense,
  all: readonly Counts[],
): Chart | undefined {
  const format = sense.called ? formatItems : (items: readonly Recommendation[]) => String(items.length);
  const groups = all
    .map(({ heading, counts }) => ({ heading, counts: counts.filter(({ items }) => items.length > 0) }))
    .filter(({ counts }) => counts.length > 0);
  if (groups.length === 0) return undefined;
  const most = Math.max(...groups.flatMap(({ counts }) => counts.map(({ items }) => items.length)));
  const named = {
    ...naming,
    description: groups
      .map(
        ({ heading, counts }) =>
          `${heading}: ${counts.map(({ label, items }) => `${label}, ${format(items)}`).join("; ")}.`,
      )
      .join(" "),
  };
  // An item weighs the same in every group, so all groups are drawn to the largest count.
  const bars = groups.map(({ heading, counts }): BarGroup => ({
    heading,
    scale: most,
    bars: counts.map(({ label, items }): Bar => ({
      label,
      value: items.length,
      shown: sense.called ? showCalled(items) : String(items.length),
    })),
  }));
  return {
    ...named,
    caption: sense.caption,
    drawings: [drawBars(named, bars)],
    key: [],
    columns: [
      { name: "group", label: sense.group, number: false },
      { name: "label", label: sense.label, number: false },
      ...(sense.called ? [{ name: "kind", label: "Called", number: false }] : []),
      { name: "count", label: "Number", number: true },
    ],
    rowHead: "label",
    rows: groups.flatMap(({ heading, counts }) => counts.map((count) => rowOfCount(heading, count, sense.called))),
    notes: [],
  };
}

function showCalled(items: readonly Recommendation[]): string {
  const kind = items[0]?.kind ?? "recommendation";
  return kind === "recommendation" ? String(items.length) : formatItems(items);
}

function rowOfCount(group: string, { of, label, items }: Count, called: boolean): ChartRow {
  const kind = called ? { kind: items[0]?.kind ?? null } : {};
  return { of, cells: { group, label, ...kind, count: items.length } };
}

function formatItems(items: readonly Recommendation[]): string {
  return formatCount(items.length, items[0]?.kind ?? "recommendation");
}
