import { z } from "zod";
import { defineCollection } from "#lib/open-data/define-collection";
import type { Corpus } from "#lib/corpus/corpus";
import { findTermItems } from "#lib/corpus/filter/term";
import { buildId, type Vocabulary } from "#lib/address/identifier";
import { MatchKind, MatchScheme } from "#lib/records/term";
import { kindName, orNull, recordFields } from "#lib/open-data/schema/field";

const OpenMatch = z.strictObject({
  scheme: MatchScheme.describe("The public vocabulary: targets of the 2030 Agenda, UNBIS Thesaurus or EuroVoc."),
  code: orNull(z.string().min(1)).describe("The code there, where it was looked up."),
  label: z.string().min(1).describe("What the term is called there."),
  match: MatchKind.describe(
    "How the portal’s term stands to it, in the words of SKOS; broad says that the other is the wider.",
  ),
  uri: orNull(z.url()).describe("Its address there, where it was looked up."),
});

const OpenTerm = z.strictObject({
  ...recordFields,
  term: z.string().min(1).describe("The name that recommendations have it under."),
  label: z.string().min(1).describe("What readers see."),
  scope: z.string().min(1).describe("What it covers, and what not."),
  kind: orNull(kindName).describe("Its kind, where the portal tells some from the others."),
  names: z
    .array(z.string().min(1))
    .describe("Of an addressee: what else texts call it, by which the portal computes where it is mentioned."),
  matches: z.array(OpenMatch).describe("What it matches in public vocabularies."),
  count: z.int().nonnegative().describe("How many recommendations, findings and conclusions have it."),
});

/** The topics as they are published. */
export const topics = defineCollection({
  title: "Topics",
  description: "What items are about: the portal’s own vocabulary, and what it matches elsewhere.",
  record: OpenTerm,
  build: ({ corpus }) => publishTerms(corpus, "topics"),
});

/** The addressees as they are published. */
export const addressees = defineCollection({
  title: "Addressees",
  description: "Who is asked to act: the portal’s own vocabulary.",
  record: OpenTerm,
  build: ({ corpus }) => publishTerms(corpus, "addressees"),
});

/** Builds the published records of a vocabulary, each term with the number of its items. */
export function publishTerms(corpus: Corpus, vocabulary: Vocabulary) {
  return corpus.records[vocabulary].map(({ id, label, scope, kind, names = [], matches = [] }) => ({
    id: buildId({ kind: "term", vocabulary, term: id }),
    term: id,
    label,
    scope,
    kind: kind ?? null,
    names,
    matches,
    count: findTermItems(corpus, vocabulary, id).length,
  }));
}
