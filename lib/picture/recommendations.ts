import type { CorpusRecords } from "#lib/records/corpus";
import { formatCount, labelOfEvent, labelOfSession } from "#lib/records/label";
import type { Picture, PictureRow } from "#lib/records/picture";
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
export function buildRecommendationsBySession(records: CorpusRecords): Picture | undefined {
  const ofEvents = records.events.map((event) => ({
    heading: `${labelOfEvent(event)}, ${event.year.value}`,
    counts: records.sessions.filter((session) => session.event === event.id).map((session) => ({
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
  return drawCounts({ id: "recommendations-by-session", title }, [...ofEvents, ...ofDocuments]);
}

/** Draws counted items; the same for sessions, and for whatever else items can be counted under. */
export function drawCounts(naming: Omit<Naming, "description">, all: readonly Counts[]): Picture | undefined {
  const groups = all.map(({ heading, counts }) => ({ heading, counts: counts.filter(({ items }) => items.length > 0) })).filter(({ counts }) => counts.length > 0);
  if (groups.length === 0) return undefined;
  const most = Math.max(...groups.flatMap(({ counts }) => counts.map(({ items }) => items.length)));
  const named = { ...naming, description: groups.map(({ heading, counts }) => `${heading}: ${counts.map(({ label, items }) => `${label}, ${formatItems(items)}`).join("; ")}.`).join(" ") };
  // An item weighs the same in every group, so all groups are drawn to the largest count.
  const bars = groups.map(({ heading, counts }): BarGroup => ({ heading, scale: most, bars: counts.map(barOfCount) }));
  return {
    ...named,
    caption: "A bar for each session, or part of a report, that lists recommendations; where it calls its list findings or conclusions, so does the picture. They are what the reports list, not decisions of the OSCE.",
    drawings: [drawBars(named, bars)],
    key: [],
    columns: [
      { name: "group", label: "Conference or document", number: false },
      { name: "label", label: "Session or part", number: false },
      { name: "kind", label: "Called", number: false },
      { name: "count", label: "Number", number: true },
    ],
    rowHead: "label",
    rows: groups.flatMap(({ heading, counts }) => counts.map((count) => rowOfCount(heading, count))),
    notes: [],
  };
}

function barOfCount({ label, items }: Count): Bar {
  const kind = items[0]?.kind ?? "recommendation";
  return { label, value: items.length, shown: kind === "recommendation" ? String(items.length) : formatItems(items) };
}

function rowOfCount(group: string, { of, label, items }: Count): PictureRow {
  return { of, cells: { group, label, kind: items[0]?.kind ?? null, count: items.length } };
}

function formatItems(items: readonly Recommendation[]): string {
  return formatCount(items.length, items[0]?.kind ?? "recommendation");
}
