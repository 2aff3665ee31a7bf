import type { ChartRow, Chart as ChartRecord } from "#lib/records/derived/chart";
import { buildPath } from "#lib/address/permalink";
import { Files } from "#components/page/files";
import { Link } from "#components/page/link";
import { ChartTable } from "./chart-table";
import { ParagraphLink, StatedWords } from "#components/item/stated-words";

/** More words than these stand in the table alone, beside the number each of them states. */
const fewWords = 9;

/** A chart with its caption, the words it rests on, and its data one click away; `dataPath` is where the CSV is. */
export function Chart({ chart, dataPath }: { chart: ChartRecord; dataPath: string }) {
  return (
    <div className="picture">
      <figure>
        {chart.svgs.map(({ svg, width, label }) => (
          <div key={label ?? chart.id} className={width > 320 ? "drawing wide" : "drawing"}>
            {label === undefined ? null : <p className="label">{label}</p>}
            <div dangerouslySetInnerHTML={{ __html: svg }} />
          </div>
        ))}
        <figcaption>
          <p>{chart.caption}</p>
          <Words rows={chart.rows} />
        </figcaption>
      </figure>
      <Key chart={chart} />
      {chart.notes.map(({ mark, stated }) => (
        <p key={mark} className="note">
          <span>{mark}</span>{" "}
          <span>
            {stated.words} <ParagraphLink stated={stated} />
          </span>
        </p>
      ))}
      <details>
        <summary>Data as a table</summary>
        <ChartTable chart={chart} />
      </details>
      <Files label="Download the data" files={[{ to: dataPath, label: "CSV", type: "text/csv" }]} />
    </div>
  );
}

/** What the numbers on a map stand for. */
function Key({ chart }: { chart: ChartRecord }) {
  if (chart.key.length === 0) return null;
  return (
    <ol className="key">
      {chart.key.map(({ number, name, says }) => (
        <li key={number}>
          <span className="key-number">{number}</span> <strong>{name}</strong>
          {says.map(({ text, of }) => (
            <span key={of} className="says">
              <Link to={buildPath(of)} className="in-text">
                {text}
              </Link>
            </span>
          ))}
        </li>
      ))}
    </ol>
  );
}

function Words({ rows }: { rows: readonly ChartRow[] }) {
  const stated = rows.flatMap((row) =>
    row.stated?.paragraph === undefined ? [] : [{ ...row.stated, paragraph: row.stated.paragraph }],
  );
  const distinct = [...new Map(stated.map((each) => [`${each.paragraph} ${each.words}`, each])).values()];
  if (distinct.length === 0) return null;
  if (distinct.length > fewWords)
    return <p className="sourced">The words it rests on stand in the table, each with its paragraph.</p>;
  return distinct.map((each) => <StatedWords key={`${each.paragraph} ${each.words}`} stated={each} />);
}
