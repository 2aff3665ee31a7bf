import { hashName } from "#lib/export/hashed-name";
import { buildArchive } from "#lib/search/engine/chunks/format/archive";
import { listPages } from "#lib/corpus/list-pages";
import { buildCore, buildIndexFiles, buildIndexInMemory, findStemmed, isPacked } from "#lib/search/portal/build-index";
import { listCountries } from "#lib/search/portal/countries";
import { fetchFrom, openIndex, type OpenIndex } from "#lib/search/portal/open-index";
import { buildSearchCorpus, type SearchCorpus } from "#lib/search/portal/documents/search-corpus";
import { loadStems } from "#lib/search/engine/text/kept-stemmers";
import { readDictionary } from "./dictionary";
import { writeStems } from "./stems";
import { assetFolder, describeSize, keepAsset } from "../output";
import type { Addresses, Content, Needs } from "../results";
import type { Report } from "../runner";
import { writeFileSet, writeIndexFolder } from "./index-folder";

/** Writes the index of the search: of a small portal a core and the whole, a file each, of a large one a folder of files. */
export async function buildSearch({ content }: Needs<"content">): Promise<Report<Addresses>> {
  const corpus = await buildCorpus(content);
  const module = await writeStems(findStemmed(corpus));
  if (!isPacked(corpus)) {
    const { name, files } = await writeIndexFolder((put) => buildIndexFiles(corpus, put, { module }), assetFolder);
    return { summary: `${files} files`, result: { searchIndex: keepAsset(name) } };
  }
  const [core, whole] = await Promise.all([
    buildCore(corpus),
    buildIndexInMemory(corpus, { module }).then(buildArchive),
  ]);
  const result = {
    searchCore: await writeArchive("search-core", core),
    searchIndex: await writeArchive("search-index", whole),
  };
  return { summary: `core ${describeSize(core)}, whole ${describeSize(whole)}`, result };
}

/** Opens the index of content as it is now, of the same files as a browser reads, built in memory. */
export async function openSearch(content: Content): Promise<OpenIndex> {
  const files = await buildIndexInMemory(await buildCorpus(content));
  return openIndex(fetchFrom(files), undefined, ({ languages }) => loadStems(languages));
}

/** Builds what is searched of content as it is now. */
export async function buildCorpus({ corpus, synonyms }: Content): Promise<SearchCorpus> {
  return buildSearchCorpus(corpus.records, {
    synonyms,
    dictionary: await readDictionary(),
    countries: listCountries(synonyms),
    pages: listPages(corpus).filter(({ isShown }) => isShown),
    eventWord: corpus.site.event.one,
    language: corpus.site.languages[0] ?? "en",
  });
}

async function writeArchive(name: string, content: Uint8Array): Promise<string> {
  const file = hashName(name, content, "bin");
  await writeFileSet(`${assetFolder}/${file}`, content);
  for (const copy of [".br", ".gz"]) keepAsset(`${file}${copy}`);
  return keepAsset(file);
}
