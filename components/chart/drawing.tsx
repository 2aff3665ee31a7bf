import type { Chart } from "#lib/records/derived/chart";
import { Bars } from "./bars";
import { MapSwatches } from "./map-swatches";
import { Timeline } from "./timeline";

/** What a chart shows: its bars, its timeline, or its maps with what their areas and discs stand for. */
export function Drawing({ chart: { id, title, bars, dense, timeline, svgs, swatches } }: { chart: Chart }) {
  return (
    <>
      {bars.length === 0 ? null : <Bars groups={bars} dense={dense} />}
      {timeline === undefined ? null : <Timeline title={title} timeline={timeline} />}
      <MapSwatches swatches={swatches} />
      {svgs.map(({ svg, label }) => (
        <div key={label ?? id} className="drawing">
          {label === undefined ? null : <p className="label">{label}</p>}
          <div dangerouslySetInnerHTML={{ __html: svg }} />
        </div>
      ))}
    </>
  );
}
