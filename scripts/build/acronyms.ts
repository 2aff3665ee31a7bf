import { z } from "zod";
import { findAcronyms } from "#lib/acronyms/acronyms";
import { Acronym } from "#lib/records/derived/acronym";
import { formatNumberOf } from "#lib/text/count";
import { formatJson } from "#lib/text/json";
import { writeBuilt } from "./output";
import type { Needs } from "./results";
import type { Report } from "./runner";

/** Finds the acronyms that the documents use and what they stand for, and writes them for the pages into `build/acronyms.json`. */
export async function buildAcronyms({ content }: Needs<"content">): Promise<Report<Acronym[]>> {
  const { corpus, synonyms } = content;
  // What readers may ask by is not of one meaning with what it finds.
  const same = synonyms.flatMap((entry) => ("same" in entry ? [entry.same] : []));
  const acronyms = z
    .array(Acronym)
    .parse(findAcronyms(corpus.records.documents, same, corpus.site.languages[0] ?? "en"));
  await writeBuilt("acronyms.json", formatJson(acronyms));
  const several = acronyms.filter(({ forms }) => forms.length > 1).map(({ acronym }) => acronym);
  const spread = several.length === 0 ? "" : `; with several long forms: ${several.join(", ")}`;
  return { summary: `${formatNumberOf(acronyms.length, "acronym")}${spread}`, result: acronyms };
}
