import type { CorpusRecords } from "#lib/records/corpus-records";
import type { Chart } from "#lib/records/derived/chart";
import type { World } from "./geography";
import { buildMap } from "./map";
import { buildParticipants } from "./participants";
import {
  buildRecommendationsByAddressee,
  buildRecommendationsBySession,
  buildRecommendationsByTopic,
} from "./recommendations";
import { buildSurveyFindings } from "./survey-findings";
import { buildSurveyResponses } from "./survey-responses";
import { buildTimeline } from "./timeline";
import { buildTrainees } from "./trainees";

/** Draws every picture that the records hold the data of, in the order in which an index shows them. */
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
  ].filter((picture) => picture !== undefined);
}
