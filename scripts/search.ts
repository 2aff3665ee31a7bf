import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { formatPath } from "#lib/address/permalink";
import { BatchQueries, buildBatch } from "#lib/search/portal/batch";
import { textOfHit } from "#lib/search/portal/hit-text";
import { openPack } from "#lib/search/portal/pack/open-pack";
import type { Pack } from "#lib/search/portal/pack/pack-schema";
import { search } from "#lib/search/engine/query/search";
import { buildRecords } from "./build/content/records";
import { buildSearch, readPack } from "./build/assets/search";
import { runAsScript } from "./messages";

const usage = "Usage: npm run search -- WORDS, or npm run --silent search -- --batch FILE";

/** Answers words with readable hits, or a batch file with JSON, from the same pack and by the same code as the page. */
export async function runSearch(args: readonly string[]): Promise<boolean> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { batch: { type: "string" } },
    allowPositionals: true,
  });
  if (values.batch === undefined && positionals.length === 0) {
    console.error(usage);
    return false;
  }
  const pack = await preparePack();
  if (pack === undefined) return false;
  if (values.batch === undefined) await printHits(pack, positionals.join(" "));
  else
    console.log(
      JSON.stringify(
        await buildBatch(openPack(pack), BatchQueries.parse(JSON.parse(await readFile(values.batch, "utf8")))),
        undefined,
        1,
      ),
    );
  return true;
}

/* Standard output belongs to the answer, so what the builds say goes to standard error. */
async function preparePack(): Promise<Pack | undefined> {
  const { log } = console;
  console.log = console.error;
  try {
    if (!existsSync("build/records.json") && !(await buildRecords())) {
      console.error("There are no records to search. Mend what is reported above, then run npm run build.");
      return undefined;
    }
    return await readPack(await buildSearch());
  } finally {
    console.log = log;
  }
}

async function printHits(pack: Pack, query: string): Promise<void> {
  const { hits, total } = await search(openPack(pack), query, { limit: 20 });
  console.log(total === 0 ? `Nothing found for “${query}”.` : `${total} found for “${query}”`);
  for (const hit of hits) {
    const { where, title, passage } = textOfHit(pack, hit);
    const words = [
      ...title,
      ...(title.length > 0 && passage.length > 0 ? [{ text: ". ", marked: false }] : []),
      ...passage,
    ];
    console.log(`\n${where}  ${formatPath(hit.id)}\n  ${words.map(({ text }) => text).join("")}`);
  }
}

await runAsScript(import.meta.url, () => runSearch(process.argv.slice(2)));
