import { buildPath } from "#lib/address/permalink";
import type { ChartMark, ChartTimeline } from "#lib/records/derived/chart";
import { Link } from "#components/page/link";

/** A timeline that is read downwards: a row for each month, a column for each kind, and in them a link for each record. */
export function Timeline({ title, timeline: { lanes, years } }: { title: string; timeline: ChartTimeline }) {
  return (
    <table className="timeline">
      <caption className="visually-hidden">{title}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">Month</span>
          </th>
          {lanes.map((lane) => (
            <th key={lane} scope="col">
              {lane}
            </th>
          ))}
        </tr>
      </thead>
      {years.map(({ year, months, undated }) => (
        <tbody key={year}>
          <tr>
            <th scope="rowgroup" colSpan={lanes.length + 1} className="year">
              {year}
            </th>
          </tr>
          {months.map(({ label, marks }) => (
            <Row key={label} label={label} marks={marks} lanes={lanes} />
          ))}
          {undated.length === 0 ? null : <Row label="Year alone" marks={undated} lanes={lanes} className="undated" />}
        </tbody>
      ))}
    </table>
  );
}

interface RowProps {
  label: string;
  marks: readonly ChartMark[];
  lanes: readonly string[];
  className?: string;
}

function Row({ label, marks, lanes, className }: RowProps) {
  return (
    <tr className={className}>
      <th scope="row">{label}</th>
      {lanes.map((lane) => (
        <td key={lane}>
          {marks
            .filter((mark) => mark.lane === lane)
            .map((mark, at) => (
              <Mark key={`${mark.of} ${at}`} mark={mark} />
            ))}
        </td>
      ))}
    </tr>
  );
}

/** A dot, or a ring; the name of what it stands for is read out, and shown where the pointer rests. */
function Mark({ mark: { of, name, short, ring } }: { mark: ChartMark }) {
  return (
    <Link to={buildPath(of)} aria-label={name} title={name}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <circle cx="6" cy="6" r="4.5" className={ring ? "ring" : undefined} />
      </svg>
      {short === undefined ? null : <span className="short">{short}</span>}
    </Link>
  );
}
