import { buildArchive } from "#lib/search/engine/chunks/format/archive";
import {
  packedLimits,
  type PutFile,
  usualDepth,
  usualLimits,
  wholeLimits,
} from "#lib/search/engine/chunks/format/layout";
import { writeChunks } from "#lib/search/engine/chunks/writer/write-chunks";
import { languageOfTag } from "#lib/search/engine/terms/families";
import { hasStem, loadStems } from "#lib/search/engine/text/kept-stemmers";
import { buildEntry, searchSchema } from "./fields";
import { buildNarrowingFile } from "./narrowing";
import { buildPage } from "./page";
import { namesFile } from "#lib/search/engine/index/core-reader";
import { buildNames } from "#lib/search/portal/documents/person-names";
import type { SearchDocument } from "#lib/search/portal/documents/search-document";
import { buildEntries, type SearchCorpus } from "#lib/search/portal/documents/search-corpus";

/* Up to so many sessions and recommendations are sent as two files; of more a search loads what it needs. */
const mostPacked = 1000;

/** Says whether what is searched is sent as a core and an index of one file each. */
export function isPacked({ placed }: SearchCorpus): boolean {
  return placed.filter(isCore).length <= mostPacked;
}

/* What people look for first; these stand first in what is searched. */
function isCore({ kind }: Pick<SearchDocument, "kind">): boolean {
  return kind === "session" || kind === "recommendation";
}

/** How the files of an index are built. */
interface IndexSettings {
  packed?: boolean;
  /** The name of the file, beside the index, of the module that stems words of its languages in a browser. */
  module?: string | undefined;
}

/** Finds the languages of what is searched that are not English and whose words have what stems them, by their codes, sorted. */
export function findStemmed({ texts }: SearchCorpus): string[] {
  const languages = new Set(texts.map(({ language }) => languageOfTag(language)));
  return [...languages].filter((language) => language !== "en" && hasStem(language)).sort();
}

/** Builds the files of the index of what is searched. */
export async function buildIndexFiles(
  corpus: SearchCorpus,
  put: PutFile,
  { packed = isPacked(corpus), module }: IndexSettings = {},
): Promise<void> {
  const entries = buildEntries(corpus);
  await writeChunks(entries, {
    schema: searchSchema,
    buildPage,
    synonyms: corpus.synonyms,
    dictionary: corpus.dictionary,
    spoken: { texts: corpus.texts, stems: await loadStems(findStemmed(corpus)), module },
    depth: packed ? entries.length : usualDepth,
    put,
    narrowing: buildNarrowingFile(corpus),
    packed,
    limits: packed ? packedLimits : usualLimits,
  });
}

/** Builds the files of the index of what is searched in memory, by their names. */
export async function buildIndexInMemory(
  corpus: SearchCorpus,
  settings?: IndexSettings,
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  await buildIndexFiles(corpus, async (name, content) => void files.set(name, content), settings);
  return files;
}

/**
 * Builds the core of an index, from which a small portal answers first: one file of sessions and recommendations by their
 * own words, and people by their names. It is the whole index statically pruned (Carmel et al. 2001): what else they are found by, such as synonyms or the
 * title of a session for its recommendations, comes with the whole.
 */
export async function buildCore(corpus: SearchCorpus): Promise<Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const core = buildEntries(corpus).filter(({ document }) => isCore(document));
  const entries = core.map(({ document, ordinal }) => buildEntry(document, ordinal, "", ""));
  await writeChunks(entries, {
    schema: searchSchema,
    buildPage,
    synonyms: [],
    depth: entries.length,
    put: async (name, content) => void (/^[tr]\//u.test(name) && files.set(name, content)),
    limits: wholeLimits,
    packed: true,
  });
  const people = corpus.placed.filter(({ kind }) => kind === "person");
  files.set(namesFile, new TextEncoder().encode(buildNames(people)));
  return buildArchive(files);
}
