import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fingerprint } from "#lib/records/text/fingerprint";
import { CorpusRecords } from "#lib/records/corpus-records";
import type { NamedRecord } from "#lib/address/go-to";
import { buildMark } from "#lib/address/wording-mark";
import { hashName, recordAssets } from "./asset-list";
import { buildCorpus } from "#lib/corpus/corpus";
import { findCodeTargets, findUncodedPages } from "#lib/corpus/go-to";
import { IssuedCodes } from "#lib/records/ledger/issued-code";
import { runAsScript } from "../../messages";

const folder = "public/assets";

/**
 * Writes what links are understood by, from `build/records.json`, and notes its address: `earlier-wordings.<hash>.json`, what
 * corrected words were before, with the mark that a link copied then carries, and `codes.<hash>.json`, what every short code is of and what has none.
 */
export async function buildLinks(): Promise<string> {
  const records = CorpusRecords.parse(JSON.parse(await readFile("build/records.json", "utf8")));
  const codesIssued = IssuedCodes.parse(JSON.parse(await readFile("build/codes.json", "utf8")));
  const corpus = buildCorpus(records, { codes: codesIssued });
  await mkdir(folder, { recursive: true });
  const earlier = await writeAsset("earlier-wordings", {
    form: "earlier-wordings-1",
    wordings: findEarlierWordings(records),
  });
  const things = findCodeTargets(corpus);
  const known: NamedRecord[] = [
    ...things.map(({ code, id, label }): NamedRecord => [code, id, label]),
    ...findUncodedPages(corpus).map(({ id, label }): NamedRecord => ["", id, label]),
  ];
  const codes = await writeAsset("codes", { form: "codes-1", codes: known });
  await recordAssets({ earlierWordings: earlier, codes });
  return `${things.length} short codes, ${records.corrections.length} corrections`;
}

function findEarlierWordings({
  corrections,
}: CorpusRecords): Record<string, { date: string; from: string; mark: string }[]> {
  const wordings: Record<string, { date: string; from: string; mark: string }[]> = {};
  for (const { id, date, from } of corrections)
    (wordings[id] ??= []).push({ date, from, mark: buildMark(fingerprint(from)) });
  return wordings;
}

/** Writes a file named after its content in the place of an older one of its kind, and answers its address. */
async function writeAsset(name: string, content: unknown): Promise<string> {
  const text = JSON.stringify(content);
  const file = hashName(name, text, "json");
  await writeFile(path.join(folder, file), text);
  const old = (await readdir(folder)).filter((each) => each.startsWith(`${name}.`) && !each.startsWith(file));
  await Promise.all(old.map((each) => rm(path.join(folder, each))));
  return `/assets/${file}`;
}

await runAsScript(import.meta.url, async () => {
  console.log(await buildLinks());
  return true;
});
