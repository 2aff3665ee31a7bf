import type { CorpusRecords } from "#lib/records/corpus-records";
import { Chart } from "#lib/records/derived/chart";
import { buildParticipants } from "#lib/charts/bars/participants";
import {
  buildRecommendationsByAddressee,
  buildRecommendationsBySession,
  buildRecommendationsByTopic,
} from "#lib/charts/bars/recommendations";
import { buildSurveyFindings } from "#lib/charts/bars/survey-findings";
import { buildTrainees } from "#lib/charts/bars/trainees";
import type { World } from "#lib/charts/map/geography";
import { buildMap } from "#lib/charts/map/map";
import { buildSurveyResponses } from "./survey-responses";
import { buildTimeline } from "#lib/charts/timeline/timeline";

/** Builds every chart that the records hold the data of, in the order in which an index shows them. */
export function buildCharts(records: CorpusRecords, world: World): Chart[] {
  return [
    buildParticipants(records),
    buildRecommendationsBySession(records),
    buildRecommendationsByAddressee(records),
    buildRecommendationsByTopic(records),
    buildTimeline(records),
    buildMap(records, world),
    buildSurveyResponses(records),
    buildSurveyFindings(records),
    buildTrainees(records),
  ].flatMap((chart) => (chart === undefined ? [] : [Chart.parse(chart)]));
}
