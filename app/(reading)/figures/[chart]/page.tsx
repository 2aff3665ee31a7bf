import { buildChartPath } from "#lib/address/page-path";
import { Neighbours } from "#components/navigation/neighbours";
import { PageHeader } from "#components/page/page-header";
import { Chart } from "#components/chart/chart";
import { neighboursOf } from "#lib/corpus/index/neighbours";
import { buildChartDataPath } from "#lib/address/data-path";
import { charts, getChart } from "../../../_parts/built";
import { buildMetadata, cutDescription } from "../../../_parts/metadata";
import { onlyWanted } from "../../../_parts/wanted";
import "../../../styles/records.css";
import "../../../styles/bars.css";
import "../../../styles/chart.css";
import "../../../styles/map.css";
import "../../../styles/timeline.css";
import type { Route } from "../../../_parts/route";

export const dynamicParams = false;

function listParams() {
  return charts.map(({ id }) => ({ chart: id }));
}

export const generateStaticParams = () => onlyWanted(listParams());

export async function generateMetadata({ params }: Route<"chart">) {
  const { id, title, caption } = getChart((await params).chart);
  return buildMetadata({ title, description: cutDescription(caption), path: buildChartPath(id) });
}

/** One chart, with its caption, its words and its data. */
export default async function ChartPage({ params }: Route<"chart">) {
  const chart = getChart((await params).chart);
  return (
    <div className="page">
      <PageHeader steps={[{ to: "/figures/", label: "Figures" }]} label="Figures" title={chart.title} />
      <section aria-label="Picture">
        <Chart chart={chart} dataPath={buildChartDataPath(chart.id)} />
      </section>
      <Neighbours
        of="Other pictures"
        {...neighboursOf(charts, chart)}
        describe={({ id, title }) => ({ to: buildChartPath(id), label: title })}
      />
    </div>
  );
}
