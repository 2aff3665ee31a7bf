import { z } from "zod";
import { Document } from "./document";
import { Event } from "./event";
import { Organization } from "./organization";
import { Person } from "./person";
import { Recommendation } from "./recommendation";
import { Session } from "./session";

/** All records of the portal, each collection in the order in which a reader meets it. */
export const CorpusRecords = z.strictObject({
  events: z.array(Event),
  documents: z.array(Document),
  sessions: z.array(Session),
  recommendations: z.array(Recommendation),
  people: z.array(Person),
  organizations: z.array(Organization),
});
export type CorpusRecords = z.infer<typeof CorpusRecords>;
