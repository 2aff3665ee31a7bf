import { groupBy } from "#lib/text/group-by";
import type { Stated } from "#lib/records/facts/fact";
import type { ChartRow, Chart as ChartRecord } from "#lib/records/derived/chart";
import { Files } from "#components/page/files";
import { ChartTable } from "./chart-table";
import { Drawing } from "./drawing";
import { MapKey } from "./map-key";
import { ParagraphLink } from "#components/item/stated-words";

/** More words than these stand in the table alone, beside the number each of them states. */
const fewWords = 9;

/** A chart with its caption, the words it rests on, and its data one click away; `dataPath` is where the CSV is. */
export function Chart({ chart, dataPath }: { chart: ChartRecord; dataPath: string }) {
  return (
    <div className="picture">
      <figure>
        <Drawing chart={chart} />
        <figcaption>
          <p>{chart.caption}</p>
          <Words rows={chart.rows} />
        </figcaption>
      </figure>
      <MapKey places={chart.key} />
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

function Words({ rows }: { rows: readonly ChartRow[] }) {
  const stated = rows.flatMap((row) =>
    row.stated?.paragraph === undefined ? [] : [{ ...row.stated, paragraph: row.stated.paragraph }],
  );
  const places = [...groupBy(stated, ({ paragraph }) => [paragraph]).values()];
  if (places.length === 0) return null;
  if (places.flat().length > fewWords)
    return <p className="sourced">The words it rests on stand in the table, each with its paragraph.</p>;
  return places.map((found) => <PlaceWords key={found[0]?.paragraph} found={found} />);
}

/** What one paragraph states, with one way to it. */
function PlaceWords({ found }: { found: readonly Stated[] }) {
  const [first] = found;
  if (first === undefined) return null;
  const words = [...new Set(found.map((each) => `“${each.words}”`))];
  return (
    <span className="sourced">
      {words.join(", ")} <ParagraphLink stated={first} />
    </span>
  );
}
