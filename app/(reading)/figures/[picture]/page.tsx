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
  params: Promise<{ picture: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return charts.map(({ id }) => ({ picture: id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, title, caption } = getChart((await params).picture);
  return buildMetadata({ title, description: cutDescription(caption), path: buildChartPath(id) });
}

function toNeighbour(picture: Drawn | undefined) {
  return picture === undefined ? undefined : { to: buildChartPath(picture.id), label: picture.title };
}

/** One picture, with its caption, its words and its data. */
export default async function ChartPage({ params }: Props) {
  const picture = getChart((await params).picture);
  const { previous, next } = neighboursOf(charts, picture);
  return (
    <div className="page">
      <Trail steps={[{ to: "/figures/", label: "Figures" }]} here={picture.title} />
      <Opener label="Figures" title={picture.title} />
      <section aria-label="Picture">
        <Chart picture={picture} dataPath={buildChartDataPath(picture.id)} />
      </section>
      <Neighbours of="Other pictures" previous={toNeighbour(previous)} next={toNeighbour(next)} />
    </div>
  );
}
