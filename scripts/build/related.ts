import { readFile, writeFile } from "node:fs/promises";
import { z } from "zod";
import { findRelated } from "#lib/related/similar";
import { buildTermReader, type SynonymGroups } from "#lib/related/terms";
import type { Block } from "#lib/records/text/block";
import { CorpusRecords } from "#lib/records/corpus-records";
import { Related } from "#lib/records/derived/related";
import { Synonyms } from "#lib/search/engine/terms/synonyms";
import { runAsScript } from "../messages";

/** Computes which items have similar words from `build/records.json` into `build/related.json`; answers a line for the reader. */
export async function buildRelated(): Promise<string> {
  const records = CorpusRecords.parse(await readJson("build/records.json"));
  const groups = findGroups(Synonyms.parse(await readJson("build/synonyms.json")));
  const others = records.documents.flatMap(({ blocks }) => blocks.filter(isOther).map((block) => block.text));
  const related = z.array(Related).parse(findRelated(records.recommendations, others, buildTermReader(groups)));
  await writeFile("build/related.json", `${JSON.stringify(related, undefined, 1)}\n`);
  return `${related.filter(({ similar }) => similar.length > 0).length} items with similar wording elsewhere`;
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

async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, "utf8"));
}

await runAsScript(import.meta.url, async () => {
  console.log(await buildRelated());
  return true;
});
