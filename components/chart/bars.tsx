import { buildPath } from "#lib/address/permalink";
import type { ChartBar, ChartBars } from "#lib/records/derived/chart";
import { Link } from "#components/page/link";

/** Groups of bars as wide as their column, each a link: its words, a bar as long as its number, and the number. */
export function Bars({ groups, dense = false }: { groups: readonly ChartBars[]; dense?: boolean }) {
  return (
    <div className={dense ? "chart-bars dense" : "chart-bars"}>
      {groups.map((group, at) => (
        <div key={group.heading ?? at} className={group.quiet ? "quiet" : undefined}>
          {group.heading === undefined ? null : <p className="label">{group.heading}</p>}
          <ol>
            {group.bars.map((bar) => (
              <li key={bar.of} className={bar.part ? "part" : undefined}>
                <Bar bar={bar} scale={group.scale} />
              </li>
            ))}
          </ol>
        </div>
      ))}
    </div>
  );
}

function Bar({ bar: { of, label, value, shown, whole }, scale }: { bar: ChartBar; scale: number }) {
  return (
    <Link to={buildPath(of)}>
      <span className="of">{label}</span>{" "}
      <svg aria-hidden="true">
        {whole === undefined ? null : <rect className="whole" width={lengthOf(whole, scale)} />}
        {value === 0 ? null : <rect width={lengthOf(value, scale)} />}
      </svg>{" "}
      <span className="number">{shown}</span>
    </Link>
  );
}

function lengthOf(value: number, scale: number): string {
  return `${Math.round((1000 * value) / scale) / 10}%`;
}
