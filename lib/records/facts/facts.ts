import { z } from "zod";
import { FieldOperation } from "./field-operation";
import { Figure } from "./figure";
import { Instrument } from "./instrument";
import { Project } from "./project";
import { Publication } from "./publication";
import { SurveyResponse } from "./survey-response";
import { Visit } from "./visit";

const collection = <Fact extends z.ZodType>(fact: Fact) => z.array(fact).default([]);

/**
 * The collections of records that are made of files of facts, each under the name of its files.
 *
 * A collection is added by four files: the schema of its records (`lib/records/facts/`), its reader if it needs one (`lib/facts/`), its published
 * record (`lib/open-data/records/facts/`) and its page (`app/(reading)/`); and by a line each here, in `factNames` (with
 * `anchoredFacts`) and `reservedNames` (`lib/address/`), in `readFacts`, in the `collections` of the open data and in the names of
 * `lib/withdraw/`.
 * What is forgotten is an error of types or of tests/facts/collections.test.ts.
 */
export const FactRecords = z.strictObject({
  figures: collection(Figure),
  survey: collection(SurveyResponse),
  visits: collection(Visit),
  "field-operations": collection(FieldOperation),
  publications: collection(Publication),
  projects: collection(Project),
  instruments: collection(Instrument),
});
export type FactRecords = z.infer<typeof FactRecords>;

/** Gives the words that a fact's identifier stands for: those that state it or, of an instrument, its name. */
export function wordsOfFact(fact: FactRecords[keyof FactRecords][number]): string {
  return "stated" in fact ? fact.stated.words : fact.name;
}
