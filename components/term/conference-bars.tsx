import type { ReactNode } from "react";

/** How many items there are of one conference, or of a document that is about none. */
export interface ConferenceCount {
  label: string;
  count: number;
}

/** A small drawing of numbers of items by conference: a bar for each, as long as its number, with what it is of and the number beside. */
export function ConferenceBars({ counts, most }: { counts: readonly ConferenceCount[]; most?: number }): ReactNode {
  const longest = most ?? Math.max(1, ...counts.map(({ count }) => count));
  return (
    <span className="bars">
      {counts.map(({ label, count }) => (
        <span key={label}>
          <span className="of">{label}</span>
          <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
            <rect width={Math.round((100 * count) / longest)} height="8" />
          </svg>
          <span className="number">{count}</span>
        </span>
      ))}
    </span>
  );
}
