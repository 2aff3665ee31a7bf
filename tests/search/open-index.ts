import type { CorpusRecords } from "#lib/records/corpus-records";
import { search, type SearchOptions } from "#lib/search/engine/query/search";
import { loadStems } from "#lib/search/engine/text/kept-stemmers";
import type { Synonyms } from "#lib/search/engine/terms/synonyms";
import { buildIndexInMemory } from "#lib/search/portal/build-index";
import type { PlacedDocument } from "#lib/search/portal/documents/placed-document";
import { readNarrowingFile } from "#lib/search/portal/narrowing";
import { fetchFrom, openIndex, type OpenIndex } from "#lib/search/portal/open-index";
import { buildSearchCorpus, type SearchCorpus } from "#lib/search/portal/documents/search-corpus";

/** An index of records as a browser reads it, with what narrows it. */
export interface OpenSearch {
  corpus: SearchCorpus;
  reader: OpenIndex["reader"];
  ask: (query: string, options?: SearchOptions) => ReturnType<typeof search<{ id: string }>>;
  find: (query: string, options?: SearchOptions) => Promise<string[]>;
}

/** Builds the index of records and further documents, and opens it. */
export async function openRecords(
  records: CorpusRecords,
  synonyms: Synonyms = [],
  more: readonly PlacedDocument[] = [],
  packed = true,
): Promise<OpenSearch> {
  const built = buildSearchCorpus(records, { synonyms });
  const texts = more.map(({ text, lang: language = "en" }) => ({ language, text }));
  const corpus = { ...built, placed: [...built.placed, ...more], texts: [...built.texts, ...texts] };
  const { reader, fetchFile } = await openIndex(
    fetchFrom(await buildIndexInMemory(corpus, { packed })),
    undefined,
    ({ languages }) => loadStems(languages),
  );
  Object.assign(reader, readNarrowingFile(JSON.parse(new TextDecoder().decode(await fetchFile("narrow.json")))));
  const ask = async (query: string, options: SearchOptions = {}) => {
    await reader.prepare(query);
    return search(reader, query, options);
  };
  const find = async (query: string, options: SearchOptions = {}) =>
    (await ask(query, options)).hits.map(({ id }) => id);
  return { corpus, reader, ask, find };
}
