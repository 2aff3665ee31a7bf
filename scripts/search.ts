import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { formatPath } from "#lib/address/permalink";
import { BatchQueries, buildBatch } from "#lib/search/portal/batch";
import { textOfHit } from "#lib/search/portal/hit-text";
import type { OpenIndex } from "#lib/search/portal/open-index";
import { search } from "#lib/search/engine/query/search";
import { checkContent } from "./build/content/records";
import { openSearch } from "./build/assets/search";
import { runAsScript } from "./messages";

const usage = "Usage: npm run search -- WORDS, or npm run --silent search -- --batch FILE";

/** Answers words with readable hits, or a batch file with JSON, from the same files and by the same code as the page, of the content as it is now. */
export async function runSearch(args: readonly string[]): Promise<boolean> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { batch: { type: "string" }, help: { type: "boolean" } },
    allowPositionals: true,
  });
  if (values.help === true) {
    console.log(usage);
    return true;
  }
  if (values.batch === undefined && positionals.length === 0) {
    console.error(usage);
    return false;
  }
  const { reader } = await openSearch((await checkContent()).result);
  if (values.batch === undefined) await printHits(reader, positionals.join(" "));
  else {
    const queries = BatchQueries.parse(JSON.parse(await readFile(values.batch, "utf8")));
    console.log(JSON.stringify(await buildBatch(reader, queries), undefined, 1));
  }
  return true;
}

async function printHits(reader: OpenIndex["reader"], query: string): Promise<void> {
  await reader.prepare(query);
  const { hits, total } = await search(reader, query, { limit: 20 });
  console.log(total === 0 ? `Nothing found for “${query}”.` : `${total} found for “${query}”`);
  for (const hit of hits) {
    const { where, title, passage } = textOfHit(hit);
    const words = [
      ...title,
      ...(title.length > 0 && passage.length > 0 ? [{ text: ". ", marked: false }] : []),
      ...passage,
    ];
    console.log(`\n${where}  ${formatPath(hit.id)}\n  ${words.map(({ text }) => text).join("")}`);
  }
}

await runAsScript(import.meta.url, () => runSearch(process.argv.slice(2)));
