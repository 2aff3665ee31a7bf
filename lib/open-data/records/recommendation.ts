import { withoutPrinted } from "#lib/open-data/without-printed";
import { z } from "zod";
import { defineCollection } from "#lib/open-data/define-collection";
import { buildContextPath } from "#lib/address/permalink";
import { findComputed } from "#lib/corpus/item/related";
import { LinkKind } from "#lib/records/recommendation";
import {
  identifier,
  kindName,
  OpenProvenance,
  orNull,
  recordFields,
  ownLanguage,
  orAbsent,
} from "#lib/open-data/schema/field";

const computed = "computed from the words";

const OpenLink = z.strictObject({
  kind: LinkKind.describe("How it stands to the other: it repeats, narrows or widens it."),
  to: identifier.describe("Identifier of the other, which came before it."),
});

const OpenSimilar = z.strictObject({
  to: identifier.describe("Identifier of an item of another list."),
  score: z.number().min(0).max(1).describe("How near the words are, from 0 to 1."),
  shares: z.array(z.string().min(1)).describe("The printed words that both have."),
  by: z.literal(computed).describe("Says that a program found it; no editor has confirmed it."),
});

const OpenLine = z.strictObject({
  level: z
    .int()
    .min(0)
    .describe("How deep it stands: 0 is a paragraph of its own, 1 and more an item of a list within it."),
  continued: orNull(z.literal(true)).describe("Whether it is a further paragraph of the item of a list before it."),
  marker: orNull(z.string().min(1)).describe("The number printed before it."),
  text: z.string().min(1).describe("Its exact words."),
});

const OpenCell = z.strictObject({
  heading: orAbsent(z.string().min(1)).describe("The head of the column, as printed."),
  text: z.string().min(1).describe("The exact words of the cell."),
});

const OpenRecommendation = z.strictObject({
  ...recordFields,
  kind: kindName.describe("What the report calls the list it stands in."),
  label: z.string().min(1).describe("What readers call it within its session; its number may change."),
  number: z
    .int()
    .positive()
    .describe("Its place among the items of its session, counted from 1; it may change, the identifier never does."),
  text: z.string().min(1).describe("Its exact words."),
  lang: ownLanguage,
  marker: orNull(z.string().min(1)).describe("The number printed before it, where its list is numbered."),
  lines: orNull(z.array(OpenLine)).describe(
    "Its paragraphs and the items of lists within it, where it is more than a paragraph.",
  ),
  row: orAbsent(z.array(OpenCell)).describe("What else stands in its row, where it is a cell of a table."),
  heading: orNull(z.string().min(1)).describe("The heading within the session under which its list stands."),
  leadIn: orNull(z.string().min(1)).describe("The paragraph that introduces the list, as printed."),
  leadInLang: orAbsent(z.string().min(2)).describe("The language of that paragraph, as lang says that of the words."),
  from: orNull(z.string().min(1)).describe("The text that asks for it, where the document only tells of that text."),
  status: kindName.describe("What status the words have: not every text was adopted."),
  session: orNull(identifier).describe("Identifier of the session it came of."),
  event: orNull(identifier).describe("Identifier of the event it came of."),
  place: identifier.describe("Identifier of the session, or the part of a document, that it stands in."),
  document: identifier.describe("Identifier of the document."),
  paragraph: identifier.describe("Identifier of the numbered paragraph."),
  topics: z
    .array(z.string())
    .describe("What it is about, by the field term of topics; the portal’s reading, not the publisher’s."),
  addressees: z
    .array(z.string())
    .describe("Who is asked to act, by the field term of addressees; the portal’s reading, not the publisher’s."),
  links: z
    .array(OpenLink)
    .describe("Earlier items that an editor, having read both, confirmed it to repeat, narrow or widen."),
  translationOf: orAbsent(identifier).describe("Identifier of the item of another document that it translates."),
  contextUrl: z.url().describe("Permanent address of the same words among the others of their list."),
  similar: z
    .array(OpenSimilar)
    .describe("Items of other lists with similar words, the nearest first. Nobody claims that they mean the same."),
  provenance: OpenProvenance.describe("Where in the portal’s own sources the record was read."),
});

/** The recommendations as they are published. */
export const recommendations = defineCollection({
  title: "Recommendations",
  description:
    "Every item of a list (recommendation, statement or however the documents call it) word for word: where it stands, what status it has, what it is about and who is asked.",
  record: OpenRecommendation,
  // Each similar item says that it was computed, so that nobody takes it for a confirmed link.
  build: ({ corpus, absoluteUrl }) =>
    corpus.records.recommendations.map((item) => ({
      ...withoutPrinted(item),
      ...(item.lines === undefined ? {} : { lines: item.lines.map(withoutPrinted) }),
      contextUrl: absoluteUrl(buildContextPath(item.id)),
      similar: findComputed(corpus, item.id).map((each) => ({ ...each, by: computed })),
    })),
});
