import type { Corpus } from "#lib/corpus/corpus";
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
import { buildSurveyResponses } from "#lib/charts/bars/survey-responses";
import { buildTimeline } from "#lib/charts/timeline/timeline";

/** Builds every chart that a corpus holds the data of, in the order in which an index shows them. */
export function buildCharts(corpus: Corpus, world: World): Chart[] {
  return [
    buildParticipants(corpus),
    buildRecommendationsBySession(corpus),
    buildRecommendationsByAddressee(corpus),
    buildRecommendationsByTopic(corpus),
    buildTimeline(corpus),
    buildMap(corpus, world),
    buildSurveyResponses(corpus),
    buildSurveyFindings(corpus),
    buildTrainees(corpus),
  ].flatMap((chart) => (chart === undefined ? [] : [Chart.parse(chart)]));
}
