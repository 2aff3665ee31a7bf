import type { Corpus } from "#lib/corpus/corpus";
import { type ChartInput, surveyChart } from "#lib/records/derived/chart";
import type { SurveyResponse } from "#lib/records/facts/survey-response";
import { groupBars } from "./figure-bars";
import { capitalise } from "#lib/text/capitalise";

/** Draws how many non-governmental organizations of each country responded to the survey, a bar for each country. */
export function buildSurveyResponses({ records: { survey } }: Corpus): ChartInput | undefined {
  if (survey.length === 0) return undefined;
  const collator = new Intl.Collator("en");
  const rows = [...survey].sort((a, b) => b.ngoResponses - a.ngoResponses || collator.compare(nameOf(a), nameOf(b)));
  const total = survey.reduce((sum, { ngoResponses }) => sum + ngoResponses, 0);
  const none = survey.filter(({ ngoResponses }) => ngoResponses === 0).length;
  const titles = {
    id: surveyChart,
    title: "Who responded to the survey of 2016",
    description: `The governments of ${survey.length} countries responded, and ${total} non-governmental organizations. From ${none} of the countries no non-governmental organization did. ${describeMost(rows)}`,
  };
  return {
    ...titles,
    caption: `Every country listed is one whose government responded; its bar is as long as the number of non-governmental organizations there that responded, ${total} in all. Zero is printed in the table of the report, not missing from it.`,
    bars: [
      groupBars(
        rows.map((row) => ({
          of: row.id,
          label: nameOf(row),
          value: row.ngoResponses,
          shown: String(row.ngoResponses),
          part: false,
        })),
      ),
    ],
    dense: true,
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
