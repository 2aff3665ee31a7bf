import * as Plot from "@observablehq/plot";
import type { Corpus } from "#lib/corpus/corpus";
import type { ChartInput } from "#lib/records/derived/chart";
import type { SurveyResponse } from "#lib/records/facts/survey-response";
import { drawSvg, narrow, paint } from "./svg";
import { capitalise } from "#lib/text/capitalise";

const rowHeight = 17;
const dotWidth = 10.5;

/** Draws how many non-governmental organizations of each country responded to the survey, a dot for each. */
export function buildSurveyResponses({ records: { survey } }: Corpus): ChartInput | undefined {
  if (survey.length === 0) return undefined;
  const collator = new Intl.Collator("en");
  const rows = [...survey].sort((a, b) => b.ngoResponses - a.ngoResponses || collator.compare(nameOf(a), nameOf(b)));
  const total = survey.reduce((sum, { ngoResponses }) => sum + ngoResponses, 0);
  const none = survey.filter(({ ngoResponses }) => ngoResponses === 0).length;
  const titles = {
    id: "survey-responses",
    title: "Who responded to the survey of 2016",
    description: `The governments of ${survey.length} countries responded, and ${total} non-governmental organizations. From ${none} of the countries no non-governmental organization did. ${describeMost(rows)}`,
  };
  return {
    ...titles,
    caption: `Every country listed is one whose government responded; each dot is a response from a non-governmental organization there, ${total} in all. Zero is printed in the table of the report, not missing from it.`,
    svgs: [drawDots(titles, rows)],
    columns: [
      { name: "country", label: "Country" },
      { name: "government", label: "Government" },
      { name: "ngoResponses", label: "NGO responses", number: true },
    ],
    rowHead: "country",
    rows: rows.map(({ id, country, ngoResponses, stated }) => ({
      of: id,
      cells: { country, government: "responded", ngoResponses },
      stated,
    })),
  };
}

function drawDots(titles: { id: string; title: string; description: string }, rows: readonly SurveyResponse[]) {
  const most = Math.max(...rows.map(({ ngoResponses }) => ngoResponses), 1);
  const names = 22 + most * dotWidth;
  const dots = rows.flatMap((row) => Array.from({ length: row.ngoResponses }, (_, at) => ({ id: row.id, at })));
  const firsts = rows.filter((row, at) => row.ngoResponses !== rows[at - 1]?.ngoResponses);
  const height = rows.length * rowHeight;
  return drawSvg(titles, {
    width: narrow,
    height,
    x: { domain: [0, narrow], range: [0, narrow], axis: null },
    y: { domain: rows.map(({ id }) => id), range: [0, height], padding: 0, axis: null },
    marks: [
      Plot.ruleY(firsts.slice(1), { y: "id", dy: -rowHeight / 2, x1: 0, x2: narrow, stroke: paint.rule }),
      Plot.text(firsts, { x: 0, y: "id", text: "ngoResponses", textAnchor: "start", fontWeight: 500 }),
      Plot.dot(dots, {
        x: ({ at }: { at: number }) => 21 + at * dotWidth,
        y: "id",
        r: 4,
        fill: paint.act,
        stroke: "none",
      }),
      Plot.text(rows, {
        x: () => names,
        y: "id",
        text: nameOf,
        textAnchor: "start",
        fill: (row: SurveyResponse) => (row.ngoResponses === 0 ? paint.soft : paint.ink),
      }),
    ],
  });
}

function nameOf({ country }: SurveyResponse): string {
  return capitalise(country);
}

function describeMost(rows: readonly SurveyResponse[]): string {
  const most = rows[0]?.ngoResponses ?? 0;
  const names = new Intl.ListFormat("en-GB").format(
    rows.filter(({ ngoResponses }) => ngoResponses === most).map(nameOf),
  );
  return `Most responses, ${most} each, came from ${names}.`;
}
