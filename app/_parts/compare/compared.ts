import type { ComparedEntry } from "#components/compare/compared-item";
import type { Like } from "#components/compare/counterparts";
import type { Comparison } from "#lib/corpus/compare/conferences";
import { shortLabelOfEvent } from "#lib/records/label";
import type { Counterpart } from "#lib/corpus/compare/counterparts";
import { findLocation, formatItemLabel, formatLocation } from "#lib/corpus/location";
import type { Recommendation } from "#lib/records/recommendation";
import { corpus } from "../built";

/** What readers call an item where its conference is known: "Recommendation 1, Panel 1". */
export function labelWithinEvent(item: Recommendation): string {
  const { session, ...location } = findLocation(corpus, item);
  return `${item.label}, ${session?.label ?? formatLocation(location)}`;
}

/** Names the counterparts of an item: in full, for they stand in other conferences, if nothing else is wanted. */
export function describeLikes(
  counterparts: readonly Counterpart[],
  label = (item: Recommendation) => formatItemLabel(corpus, item),
): Like[] {
  return counterparts.map(({ item, link }) => ({ item, link, label: label(item) }));
}

/** An item as it is shown beside those of other conferences, without any counterpart. */
export function describeAlone(item: Recommendation): ComparedEntry {
  return { item, label: labelWithinEvent(item) };
}

/** Formats what the comparison of two conferences is called; of one series the earlier is named by its number alone. */
export function titleOfComparison({ earlier, later }: Comparison): string {
  const isOfSeries = earlier.number !== undefined && earlier.series === later.series;
  return `What the ${later.label} added to the ${isOfSeries ? shortLabelOfEvent(earlier) : earlier.label}`;
}
