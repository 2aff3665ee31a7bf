import { buildChartPath } from "#lib/address/page-path";
import type { Chart } from "#lib/records/derived/chart";
import { Link } from "#components/page/link";

/** The charts of the records, each on a page of its own. */
export function ChartIndex({ charts }: { charts: readonly Pick<Chart, "id" | "title">[] }) {
  return (
    <section aria-labelledby="pictures">
      <h2 id="pictures">In pictures</h2>
      <ul className="plain">
        {charts.map(({ id, title }) => (
          <li key={id}>
            <Link to={buildChartPath(id)}>{title}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
