import { readFile, writeFile } from "node:fs/promises";
import { z } from "zod";
import { buildCitables, type Citable } from "#lib/citation/citable";
import { buildCorpus } from "#lib/corpus/corpus";
import { buildStyler } from "#lib/citation/styles/processor";
import { Citation, citationForms } from "#lib/records/derived/citation";
import { CorpusRecords } from "#lib/records/corpus-records";
import { absoluteUrl } from "#lib/address/site";
import { readCitationStyles } from "./citation-styles";
import { runAsScript } from "../messages";

const list = "build/citations.json";

/** Cites everything that can be cited in every style, from `build/records.json` into `build/citations.json`; answers a line for the reader. */
export async function buildStyled(): Promise<string> {
  const citables = buildCitables(
    buildCorpus(CorpusRecords.parse(JSON.parse(await readFile("build/records.json", "utf8")))),
  );
  const cite = await buildSiteStyler();
  const citations = Object.fromEntries(citables.map((cited) => [cited.id, cite(cited)]));
  await writeFile(list, `${JSON.stringify(citations, undefined, 1)}\n`);
  return `${citables.length} citations in ${citationForms.length} forms`;
}

/** Builds the function that cites a record in every form, with the public addresses of this build. */
export async function buildSiteStyler(): Promise<(cited: Citable) => Citation> {
  return buildStyler(await readCitationStyles(), absoluteUrl);
}

/** Reads the citations that the build has made, by identifier. */
export async function readStyled(): Promise<ReadonlyMap<string, Citation>> {
  return new Map(Object.entries(z.record(z.string(), Citation).parse(JSON.parse(await readFile(list, "utf8")))));
}

await runAsScript(import.meta.url, async () => {
  console.log(await buildStyled());
  return true;
});
