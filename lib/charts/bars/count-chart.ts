import type { ChartBars, ChartInput, ChartRow, ChartTitle } from "#lib/records/derived/chart";
import { formatCounts } from "#lib/records/label";
import { findKind, type Kind } from "#lib/records/kind";
import type { Recommendation } from "#lib/records/recommendation";

/** Items that are counted together: what they are counted under, and the identifier of the record that stands for it. */
export interface Count {
  of: string;
  label: string;
  items: readonly Recommendation[];
}

/** Counts under one heading. */
export interface Counts {
  heading: string;
  /** True where the bars stand back behind those of another heading. */
  quiet?: boolean;
  counts: Count[];
}

/** What a chart of counts says of itself: its caption, and the headings of its table. */
export interface CountTexts {
  caption: string;
  group: string;
  label: string;
  /** The kinds of list, where all items under a count are of one kind, so that the count can say which. */
  called?: readonly Kind[];
}

/** Builds a chart of counted items; the same for sessions, and for whatever else items can be counted under. */
export function buildCountChart(
  { id, title }: Omit<ChartTitle, "description">,
  { caption, group, label, called }: CountTexts,
  all: readonly Counts[],
): ChartInput | undefined {
  const groups = all
    .map(({ counts, ...each }) => ({ ...each, counts: counts.filter(({ items }) => items.length > 0) }))
    .filter(({ counts }) => counts.length > 0);
  if (groups.length === 0) return undefined;
  const titles = { id, title, description: groups.map((each) => describeCounts(each, called)).join(" ") };
  return {
    ...titles,
    caption,
    bars: buildBars(groups, called),
    columns: [
      { name: "group", label: group },
      { name: "label", label },
      ...(called !== undefined ? [{ name: "kind", label: "Called" }] : []),
      { name: "count", label: "Number", number: true },
    ],
    rowHead: "label",
    rows: groups.flatMap(({ heading, counts }) => counts.map((count) => rowOfCount(heading, count, called))),
  };
}

function describeCounts({ heading, counts }: Counts, called: CountTexts["called"]): string {
  const format = (items: readonly Recommendation[]) =>
    called === undefined ? String(items.length) : formatCounts(items, called);
  return `${heading}: ${counts.map(({ label, items }) => `${label}, ${format(items)}`).join("; ")}.`;
}

/* An item weighs the same in every group, so all groups are drawn to the largest count. */
function buildBars(groups: readonly Counts[], called: CountTexts["called"]): ChartBars[] {
  const scale = Math.max(...groups.flatMap(({ counts }) => counts.map(({ items }) => items.length)));
  return groups.map(({ heading, counts, quiet = false }) => ({
    heading,
    scale,
    quiet,
    bars: counts.map(({ of, label, items }) => ({
      of,
      label,
      value: items.length,
      shown: called !== undefined ? showCalled(items, called) : String(items.length),
      part: false,
    })),
  }));
}

function showCalled(items: readonly Recommendation[], kinds: readonly Kind[]): string {
  return items.every(({ kind }) => kind === "recommendation") ? String(items.length) : formatCounts(items, kinds);
}

function rowOfCount(group: string, { of, label, items }: Count, called: CountTexts["called"]): ChartRow {
  const names = new Set(items.map(({ kind }) => findKind(called ?? [], kind).label.toLowerCase()));
  const kind = called === undefined ? {} : { kind: names.size === 0 ? null : [...names].join("; ") };
  return { of, cells: { group, label, ...kind, count: items.length } };
}
