import { z } from "zod";
import { findRelated } from "#lib/related/similar";
import { buildTermReader, type SynonymGroups } from "#lib/related/terms";
import type { Block } from "#lib/records/text/block";
import { Related } from "#lib/records/derived/related";
import type { Synonyms } from "#lib/search/engine/terms/synonyms";
import { formatJson } from "#lib/text/json";
import { writeBuilt } from "./output";
import type { Needs } from "./results";
import type { Report } from "./runner";

/** Finds which items have similar words, and writes it for the pages into `build/related.json`. */
export async function buildRelated({ content }: Needs<"content">): Promise<Report<Related[]>> {
  const { documents, recommendations } = content.corpus.records;
  const others = documents.flatMap(({ blocks }) => blocks.filter(isOther).map((block) => block.text));
  const read = buildTermReader(findGroups(content.synonyms));
  const related = z.array(Related).parse(findRelated(recommendations, others, read));
  await writeBuilt("related.json", formatJson(related));
  const summary = `${related.filter(({ similar }) => similar.length > 0).length} items with similar wording elsewhere`;
  return { summary, result: related };
}

/* What readers may ask by is not of one meaning with what the texts say. */
function findGroups(synonyms: Synonyms): SynonymGroups {
  return synonyms.flatMap((entry) => ("same" in entry ? [entry.same] : "near" in entry ? [entry.near] : []));
}

/* An item is compared itself, and another wording of it would make its words seem common. */
function isOther(block: Block): boolean {
  return (
    block.type === "paragraph" ||
    (block.type === "item" && block.recommendation === undefined && block.wording === undefined)
  );
}
