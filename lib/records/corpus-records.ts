import { z } from "zod";
import { Alias } from "#lib/records/ledger/alias";
import { Correction } from "#lib/records/ledger/correction";
import { Document } from "./document";
import { Event } from "./event";
import { FieldOperation } from "#lib/records/facts/field-operation";
import { Figure } from "#lib/records/facts/figure";
import { Instrument } from "#lib/records/facts/instrument";
import { Interview } from "./interview";
import { Organization } from "./organization";
import { Person } from "./person";
import { Project } from "#lib/records/facts/project";
import { Publication } from "#lib/records/facts/publication";
import { Quotation } from "./quotation";
import { Recommendation } from "./recommendation";
import { Session } from "./session";
import { SurveyResponse } from "#lib/records/facts/survey-response";
import { Term } from "./term";
import { Tombstone } from "#lib/records/ledger/tombstone";
import { Visit } from "#lib/records/facts/visit";
import { Wording } from "./wording";

/** All records of the portal, each collection in the order in which a reader meets it. */
export const CorpusRecords = z.strictObject({
  events: z.array(Event),
  documents: z.array(Document),
  sessions: z.array(Session),
  recommendations: z.array(Recommendation),
  wordings: z.array(Wording),
  quotations: z.array(Quotation),
  interviews: z.array(Interview),
  topics: z.array(Term).default([]),
  addressees: z.array(Term).default([]),
  people: z.array(Person),
  organizations: z.array(Organization),
  figures: z.array(Figure).default([]),
  survey: z.array(SurveyResponse).default([]),
  visits: z.array(Visit).default([]),
  "field-operations": z.array(FieldOperation).default([]),
  publications: z.array(Publication).default([]),
  projects: z.array(Project).default([]),
  instruments: z.array(Instrument).default([]),
  corrections: z.array(Correction).default([]),
  aliases: z.array(Alias).default([]),
  tombstones: z.array(Tombstone).default([]),
});
export type CorpusRecords = z.infer<typeof CorpusRecords>;
