import { z } from "zod";
import { defineCollection } from "#lib/open-data/define-collection";
import { identifier, recordFields } from "#lib/open-data/schema/field";

const whenAndWhy = {
  date: z.iso.date().describe("Day since which it is so."),
  reason: z.string().min(1).describe("Why."),
};

const OpenAlias = z.strictObject({
  ...recordFields,
  id: identifier.describe("Permanent identifier that was published, unique in this file; its address leads on."),
  to: identifier.describe("Permanent identifier under which the same thing stands now."),
  ...whenAndWhy,
});

const OpenTombstone = z.strictObject({
  ...recordFields,
  id: identifier.describe(
    "Permanent identifier that was published, unique in this file; its address says what became of it.",
  ),
  stood: z.string().min(1).describe("What stood there."),
  ...whenAndWhy,
});

/** The identifiers that others have taken the place of, as they are published. */
export const aliases = defineCollection({
  title: "Aliases",
  description: "Identifiers that others have taken the place of, and which.",
  record: OpenAlias,
  build: ({ corpus }) => corpus.records.aliases,
});

/** The identifiers whose things were taken out, as they are published. */
export const tombstones = defineCollection({
  title: "Tombstones",
  description: "Identifiers whose things were taken out: what stood there, and why it went.",
  record: OpenTombstone,
  build: ({ corpus }) => corpus.records.tombstones,
});
