import { z } from "zod";
import type { CorpusRecords } from "#lib/records/corpus-records";
import type { Collection } from "./define-collection";
import { documents } from "#lib/open-data/records/document";
import { events } from "#lib/open-data/records/event";
import { fieldOperations } from "#lib/open-data/records/facts/field-operation";
import { figures } from "#lib/open-data/records/facts/figure";
import { instruments } from "#lib/open-data/records/facts/instrument";
import { projects } from "#lib/open-data/records/facts/project";
import { publications } from "#lib/open-data/records/facts/publication";
import { survey } from "#lib/open-data/records/facts/survey-response";
import { visits } from "#lib/open-data/records/facts/visit";
import { interviews } from "#lib/open-data/records/interview";
import { corrections } from "#lib/open-data/records/ledger/correction";
import { aliases, tombstones } from "#lib/open-data/records/ledger/retired";
import { organizations } from "#lib/open-data/records/organization";
import { people } from "#lib/open-data/records/person";
import { quotations } from "#lib/open-data/records/quotation";
import { recommendations } from "#lib/open-data/records/recommendation";
import { sessions } from "#lib/open-data/records/session";
import { addressees, topics } from "#lib/open-data/records/term";
import { wordings } from "#lib/open-data/records/wording";

/** All collections of the open data, in the order in which they are listed: every collection of the corpus has to be here. */
export const collections = {
  events,
  sessions,
  recommendations,
  wordings,
  documents,
  quotations,
  interviews,
  people,
  organizations,
  topics,
  addressees,
  instruments,
  figures,
  survey,
  visits,
  "field-operations": fieldOperations,
  publications,
  projects,
  corrections,
  aliases,
  tombstones,
} satisfies Record<keyof CorpusRecords, Collection>;

/** The name of a collection, which is that of its files. */
export type CollectionName = keyof typeof collections;

/** The names of all collections, in the order in which they are listed. */
export const collectionNames: readonly CollectionName[] = Object.keys(collections).filter(isCollectionName);

function isCollectionName(name: string): name is CollectionName {
  return Object.hasOwn(collections, name);
}

/** Finds the collections that are offered, in the order in which they are listed: one without records has no file and no page. */
export function findOffered(data: OpenData): CollectionName[] {
  return collectionNames.filter((name) => data[name].length > 0);
}

const Published = z.record(z.enum(collectionNames), z.array(z.looseObject({ id: z.string(), url: z.string() })));

/** The records of all collections: each has the fields of its collection's schema, and no other. */
export const OpenData = z
  .strictObject(Object.fromEntries(collectionNames.map((name) => [name, collections[name].schema])))
  .pipe(Published);
export type OpenData = z.infer<typeof OpenData>;
