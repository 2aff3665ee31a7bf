import { buildMemberId } from "#lib/address/name";
import type { CorpusRecords } from "#lib/records/corpus-records";
import type { ChartInput } from "#lib/records/derived/chart";
import { labelOfEvent, labelOfSession } from "#lib/records/label";
import { buildCountChart, type Count, type CountTexts } from "./count-chart";

const ofSessions: CountTexts = {
  caption:
    "A bar for each session, or part of a report, that lists recommendations; where it calls its list findings or conclusions, so does the picture. They are what the reports list, not decisions of the OSCE.",
  group: "Conference or document",
  label: "Session or part",
  called: true,
};

const ofTerms: CountTexts = {
  caption:
    "Recommendations, findings and conclusions of all documents. The terms are the portal’s and not the publisher’s, given by reading each item; an item may have several.",
  group: "Vocabulary",
  label: "Term",
  called: false,
};

/** Draws how many recommendations, findings and conclusions each session has, conference by conference. */
export function buildRecommendationsBySession(records: CorpusRecords): ChartInput | undefined {
  const ofEvents = records.events.map((event) => ({
    heading: `${labelOfEvent(event)}, ${event.year.value}`,
    counts: records.sessions
      .filter((session) => session.event === event.id)
      .map((session) => ({
        of: session.id,
        label: session.kind === "results" ? session.title : `${labelOfSession(session)}: ${session.title}`,
        items: records.recommendations.filter((item) => item.session === session.id),
      })),
  }));
  const ofDocuments = records.documents.map((document) => ({
    heading: document.title,
    counts: document.parts.map(({ name, title }) => {
      const part = buildMemberId(document.id, name);
      return { of: part, label: title, items: records.recommendations.filter((item) => item.place === part) };
    }),
  }));
  const title = "Recommendations, session by session";
  return buildCountChart({ id: "recommendations-by-session", title }, ofSessions, [...ofEvents, ...ofDocuments]);
}

/** Draws how many items ask each kind of addressee; an item that names nobody is counted as such. */
export function buildRecommendationsByAddressee(records: CorpusRecords): ChartInput | undefined {
  if (records.recommendations.every((item) => item.addressees.length === 0)) return undefined;
  const unnamed = {
    of: "addressees/nobody-named",
    label: "Nobody named",
    items: records.recommendations.filter((item) => item.addressees.length === 0),
  };
  const counts = [...countTerms(records, "addressees"), unnamed];
  return buildCountChart({ id: "recommendations-by-addressee", title: "Recommendations by who is asked" }, ofTerms, [
    { heading: "Who is asked", counts },
  ]);
}

/** Draws how many items are about each topic. */
export function buildRecommendationsByTopic(records: CorpusRecords): ChartInput | undefined {
  return buildCountChart({ id: "recommendations-by-topic", title: "Recommendations by topic" }, ofTerms, [
    { heading: "What they are about", counts: countTerms(records, "topics") },
  ]);
}

function countTerms(records: CorpusRecords, name: "topics" | "addressees"): Count[] {
  const counts = records[name].map(({ id, label }) => ({
    of: buildMemberId(name, id),
    label,
    items: records.recommendations.filter((item) => item[name].includes(id)),
  }));
  return counts.sort((a, b) => b.items.length - a.items.length || (a.label < b.label ? -1 : 1));
}
