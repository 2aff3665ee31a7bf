import { readFile } from "node:fs/promises";
import { VFile } from "vfile";
import { reportError } from "#lib/ingest/message";
import { readJson } from "#lib/ingest/registries/registry";
import { findFaults } from "#lib/search/engine/terms/synonym-check";
import { onDisk } from "../../content-folder";
import { Synonyms } from "#lib/search/engine/terms/synonyms";

const place = "content/vocabulary/synonyms.json";

/** The thesaurus, and its file, which holds the messages about it. */
export interface SynonymsFile {
  file: VFile;
  synonyms: Synonyms;
}

/** Reads and checks `content/vocabulary/synonyms.json`; where there is no such file, nothing means the same. */
export async function readSynonymsFile(): Promise<SynonymsFile> {
  const file = new VFile({ path: place, value: await readFile(onDisk(place), "utf8").catch(() => "[]\n") });
  const synonyms = readJson(file, Synonyms) ?? [];
  for (const { words, reason } of findFaults(synonyms)) {
    reportError(file, JSON.stringify(words), { "synonym-words": `Unexpected phrase “${words}”, ${reason}, expected two words that tell what is asked. Write it otherwise, or take it out.` });
  }
  return { file, synonyms };
}
