import { z } from "zod";
import { OpenCorrection } from "#lib/open-data/records/correction";
import { OpenDocument } from "#lib/open-data/records/document";
import { OpenEvent } from "#lib/open-data/records/event";
import { OpenFieldOperation } from "#lib/open-data/records/field-operation";
import { OpenFigure } from "#lib/open-data/records/figure";
import { OpenAlias, OpenTombstone } from "#lib/open-data/records/retired";
import { OpenInstrument } from "#lib/open-data/records/instrument";
import { OpenInterview } from "#lib/open-data/records/interview";
import { OpenOrganization } from "#lib/open-data/records/organization";
import { OpenPerson } from "#lib/open-data/records/person";
import { OpenProject } from "#lib/open-data/records/project";
import { OpenPublication } from "#lib/open-data/records/publication";
import { OpenQuotation } from "#lib/open-data/records/quotation";
import { OpenRecommendation } from "#lib/open-data/records/recommendation";
import { OpenSession } from "#lib/open-data/records/session";
import { OpenSurveyResponse } from "#lib/open-data/records/survey-response";
import { OpenTerm } from "#lib/open-data/records/term";
import { OpenVisit } from "#lib/open-data/records/visit";
import { OpenWording } from "#lib/open-data/records/wording";

const collection = <Open extends z.ZodType>(record: Open, title: string, description: string) =>
  z.array(record).meta({ title, description });

/** All of the open data: each collection with its title and what it holds, in the order in which they are listed. */
export const OpenData = z.strictObject({
  events: collection(
    OpenEvent,
    "Events",
    "The conferences: number, title, time, place and figures, each fact with its source.",
  ),
  sessions: collection(
    OpenSession,
    "Sessions",
    "Opening and closing sessions, panels and side events, with who took part and who organized them, as printed.",
  ),
  recommendations: collection(
    OpenRecommendation,
    "Recommendations",
    "Every recommendation, finding and conclusion word for word: where it stands, what standing it has, what it is about and who is asked.",
  ),
  wordings: collection(
    OpenWording,
    "Wordings",
    "Other forms of recommendations in other documents, and how they stand to them.",
  ),
  documents: collection(OpenDocument, "Documents", "The documents with every numbered paragraph."),
  quotations: collection(
    OpenQuotation,
    "Quotations",
    "Words set off in the documents, with their attribution as printed.",
  ),
  interviews: collection(OpenInterview, "Interviews", "Printed interviews, question by question."),
  people: collection(
    OpenPerson,
    "People",
    "Everybody who is credited in a session or named with words, with every spelling and every credit.",
  ),
  organizations: collection(
    OpenOrganization,
    "Organizations",
    "Bodies that organized, contributed, published or are named in an affiliation.",
  ),
  topics: collection(
    OpenTerm,
    "Topics",
    "What items are about: the portal’s own vocabulary, and what it matches elsewhere.",
  ),
  addressees: collection(OpenTerm, "Addressees", "Who is asked to act: the portal’s own vocabulary."),
  instruments: collection(
    OpenInstrument,
    "Instruments",
    "Legal and political texts that the documents cite, with every citing sentence.",
  ),
  figures: collection(OpenFigure, "Figures", "Numbers that the documents state, each with its words."),
  survey: collection(OpenSurveyResponse, "Survey responses", "Who responded to the 2016 survey, country by country."),
  visits: collection(OpenVisit, "Visits", "Visits to countries, and the reports of them."),
  "field-operations": collection(
    OpenFieldOperation,
    "Field operations",
    "OSCE field operations and what the documents say they did.",
  ),
  publications: collection(
    OpenPublication,
    "Publications",
    "Publications that the documents announce or say to be out.",
  ),
  projects: collection(OpenProject, "Projects", "Projects, with their donors and partners as listed."),
  corrections: collection(
    OpenCorrection,
    "Corrections",
    "Every declared change of words that were published here, with the words before.",
  ),
  aliases: collection(OpenAlias, "Aliases", "Identifiers that others have taken the place of, and which."),
  tombstones: collection(
    OpenTombstone,
    "Tombstones",
    "Identifiers whose things were taken out: what stood there, and why it went.",
  ),
});
export type OpenData = z.infer<typeof OpenData>;

/** The name of a collection, which is that of its files. */
export const CollectionName = OpenData.keyof();
export type CollectionName = z.infer<typeof CollectionName>;

/** The names of all collections, in the order in which they are listed. */
export const collectionNames: readonly CollectionName[] = CollectionName.options;
