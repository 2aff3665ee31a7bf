import type { ReactNode } from "react";
import { type ChartSwatch, hatchOfMaps } from "#lib/records/derived/chart";

/** What the areas and discs of a map stand for, each shown as it is drawn there. */
export function MapSwatches({ swatches }: { swatches: readonly ChartSwatch[] }) {
  if (swatches.length === 0) return null;
  return (
    <ul className="swatches" aria-label="What the map shows">
      {swatches.map(({ look, label }, at) => (
        <li key={look}>
          <svg viewBox="0 0 24 16" aria-hidden="true">
            {at === 0 ? <Hatch /> : null}
            {shapes[look]}
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}

const hatch = `url(#${hatchOfMaps})`;
const area = { x: 0.5, y: 0.5, width: 23, height: 15 };

/** The hatching of the swatches and of the maps below them. */
function Hatch() {
  return (
    <pattern id={hatchOfMaps} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path d="M0 0V4" />
    </pattern>
  );
}

/** As in lib/charts/map/draw-map.ts. */
const shapes: Record<ChartSwatch["look"], ReactNode> = {
  shaded: <rect {...area} className="shaded" />,
  hatched: <rect {...area} fill={hatch} />,
  "shaded-hatched": (
    <>
      <rect {...area} className="shaded" />
      <rect {...area} fill={hatch} />
    </>
  ),
  "filled-disc": <circle cx="12" cy="8" r="7.5" className="filled" />,
  "open-disc": <circle cx="12" cy="8" r="7.5" className="open" />,
};
