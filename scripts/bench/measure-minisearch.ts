import type { Entry } from "#lib/search/engine/entry";
import type { SearchDocument } from "#lib/search/portal/documents/search-document";
import { performance } from "node:perf_hooks";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import MiniSearch from "minisearch";
import { bundleModule } from "./bundle";
import type { Figures, FirstAnswer } from "./figures";
import { line } from "./line";
import { measureHeap, measureRecall, measureTyping } from "./measures";
import { readSources } from "./sources";

const compressBrotli = promisify(brotliCompress);

/* What its users would write: the fields of this portal, prefixes, and one slip in five letters; any of the words may match, as is its default. */
const options = {
  fields: ["title", "text", "context"],
  storeFields: ["label", "title", "text"],
  searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 2 } },
};

/** Measures MiniSearch on the same corpus and queries: the whole index is loaded before the first answer. */
export async function measureMiniSearch(size: number): Promise<Figures> {
  const { entries, queries } = readSources(size);
  const asked = queries();
  const before = measureHeap();
  const start = performance.now();
  const index = buildIndex(entries());
  const build = performance.now() - start;
  const heap = measureHeap() - before;
  console.error(`  minisearch: built ${build.toFixed(0)} ms`);
  const answer = (query: string) =>
    index
      .search(query)
      .slice(0, 10)
      .map(({ id }) => String(id));
  const keystroke = await measureTyping(answer, asked.typed.slice(0, size > 50_000 ? 20 : 100));
  const recall = await measureRecall(asked, answer, size > 50_000 ? 60 : Infinity);
  const { bytes, texts, load } = await measureLoad(index);
  const modelled = await modelFirstAnswer(bytes, load);
  return {
    engine: "MiniSearch 7.2",
    size,
    build,
    heap,
    keystroke,
    recall,
    index: bytes - texts,
    records: texts,
    files: 1,
    modelled,
    note: "one file",
  };
}

function buildIndex(entries: Iterable<Entry<SearchDocument>>): MiniSearch {
  const index = new MiniSearch(options);
  for (const { document, fields } of entries) {
    index.add({
      id: document.id,
      label: document.label,
      title: document.title,
      text: document.text,
      context: fields.at(-1),
    });
  }
  return index;
}

/* Every first answer costs the same: the client and the whole index, in one round trip, and the time to read it. */
async function modelFirstAnswer(bytes: number, load: number): Promise<FirstAnswer> {
  const { brotli: client } = await bundleModule(`export { default } from "minisearch";`);
  const sent = bytes + client.length;
  const time = line.latency + (sent / line.bytesPerSecond) * 1000 + load;
  const spread = (value: number) => ({ median: value, p95: value });
  return { bytes: spread(sent), requests: spread(2), time: spread(time) };
}

/* As text of JSON, in Brotli, and how much of that the records are; the time to read it again is measured once, and is part of the first answer. */
async function measureLoad(index: MiniSearch): Promise<{ bytes: number; texts: number; load: number }> {
  const json = index.toJSON();
  const text = JSON.stringify(json);
  const bytes = await measureBrotli(text);
  const texts = bytes - (await measureBrotli(JSON.stringify({ ...json, storedFields: {} })));
  const start = performance.now();
  MiniSearch.loadJSON(text, options);
  return { bytes, texts, load: performance.now() - start };
}

async function measureBrotli(text: string): Promise<number> {
  const quality = text.length > 20_000_000 ? 6 : 11;
  return (
    await compressBrotli(text, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_LGWIN]: 24,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      },
    })
  ).length;
}
