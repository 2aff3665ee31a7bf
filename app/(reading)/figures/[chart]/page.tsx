import { buildChartPath } from "#lib/address/page-path";
import type { Metadata } from "next";
import { Neighbours } from "#components/page/neighbours";
import { Opener } from "#components/page/opener";
import { Chart } from "#components/chart/chart";
import { Trail } from "#components/page/trail";
import { neighboursOf } from "#lib/corpus/neighbours";
import { buildChartDataPath } from "#lib/address/data-path";
import type { Chart as Drawn } from "#lib/records/derived/chart";
import { charts, getChart } from "../../../_parts/built";
import { buildMetadata, cutDescription } from "../../../_parts/metadata";
import "../../../styles/records.css";
import "../../../styles/picture.css";

interface Props {
  params: Promise<{ chart: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return charts.map(({ id }) => ({ chart: id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, title, caption } = getChart((await params).chart);
  return buildMetadata({ title, description: cutDescription(caption), path: buildChartPath(id) });
}

function toNeighbour(chart: Drawn | undefined) {
  return chart === undefined ? undefined : { to: buildChartPath(chart.id), label: chart.title };
}

/** One chart, with its caption, its words and its data. */
export default async function ChartPage({ params }: Props) {
  const chart = getChart((await params).chart);
  const { previous, next } = neighboursOf(charts, chart);
  return (
    <div className="page">
      <Trail steps={[{ to: "/figures/", label: "Figures" }]} here={chart.title} />
      <Opener label="Figures" title={chart.title} />
      <section aria-label="Picture">
        <Chart picture={chart} dataPath={buildChartDataPath(chart.id)} />
      </section>
      <Neighbours of="Other pictures" previous={toNeighbour(previous)} next={toNeighbour(next)} />
    </div>
  );
}
