import { z } from "zod";
import { Alias } from "#lib/records/ledger/alias";
import { Correction } from "#lib/records/ledger/correction";
import { Document } from "./document";
import { Event } from "./event";
import { FactRecords } from "#lib/records/facts/facts";
import { Interview } from "./interview";
import { Organization } from "#lib/records/people/organization";
import { Person } from "#lib/records/people/person";
import { Quotation } from "./quotation";
import { Recommendation } from "./recommendation";
import { Session } from "./session";
import { Term } from "./term";
import { Tombstone } from "#lib/records/ledger/tombstone";
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
  ...FactRecords.shape,
  corrections: z.array(Correction).default([]),
  aliases: z.array(Alias).default([]),
  tombstones: z.array(Tombstone).default([]),
});
export type CorpusRecords = z.infer<typeof CorpusRecords>;
