import type { Reader } from "#lib/search/engine/index/reader";
import { search, type SearchOptions } from "#lib/search/engine/query/search";
import { hasSelection } from "#lib/search/engine/facets/selection";
import type { SearchDocument } from "#lib/search/portal/documents/search-document";
import type { buildTools, SearchTools } from "#lib/browser/search/tools";
import { once } from "./once";
import type { Searcher, Step } from "./searcher";
import type { wholeIndex } from "./whole-index";

/** What loads the parts of an index: its core, where it has one, and what reads the whole. */
interface Loaders {
  loadCore?: () => Promise<Reader<SearchDocument>>;
  loadWhole: () => Promise<typeof wholeIndex>;
}

type LoadTools = () => Promise<SearchTools>;

/** Builds what answers from an index: from its core first, where it has one, and from the whole, of which a large one loads what a query needs. */
export function buildSearcher(loaders: Loaders, { index, tools }: { index: string; tools: string }): Searcher {
  const hasCore = loaders.loadCore !== undefined;
  const loadCore = once(async () => loaders.loadCore?.());
  const loadTools = once(async () => {
    const module: { buildTools: typeof buildTools } = await import(tools);
    return module.buildTools(search);
  });
  let hasWhole = false;
  const loadWhole = once(async () => {
    // Not beside the core but after it, so that the first answer has the whole line to itself.
    await loadCore();
    const whole = await openWhole(await loaders.loadWhole(), index, loadTools);
    // Of a large corpus this is a large file; it comes for those who narrow, or sort by the proceedings.
    if (hasCore) await whole.narrow();
    else whole.reader.narrow = whole.narrow;
    hasWhole = true;
    return whole;
  });

  async function* answerWhole(query: string, options: SearchOptions): AsyncGenerator<Step> {
    const { reader, narrow, searchInSteps } = await loadWhole();
    if (!isPlain(options)) await narrow();
    for await (const { final, ...result } of searchInSteps(search, reader, query, options)) {
      const loaded = final ? await loadTools().catch(() => undefined) : undefined;
      const stage = final ? "done" : "searching";
      yield { result, reader, stage, ...(loaded === undefined ? {} : { tools: loaded }) };
    }
  }

  async function* answer(query: string, options: SearchOptions): AsyncGenerator<Step> {
    const reader = hasWhole ? undefined : await loadCore();
    if (reader === undefined) return yield* answerWhole(query, options);
    yield* answerFromCore(reader, query, options, () => answerWhole(query, options));
  }

  // Of an index without a core each hit may be a page of records to load.
  const shown = hasCore ? { first: 50, more: Infinity } : { first: 10, more: 40 };
  return { ...shown, prepare: () => void loadWhole().catch(() => undefined), answer };
}

async function openWhole({ openIndexAt, searchInSteps }: typeof wholeIndex, address: string, loadTools: LoadTools) {
  const { reader, fetchFile } = await openIndexAt(address);
  const narrow = once(async () => {
    const [{ readNarrowing }, file] = await Promise.all([loadTools(), fetchFile("narrow.json")]);
    Object.assign(reader, readNarrowing(JSON.parse(new TextDecoder().decode(file))));
  });
  return { reader, narrow, searchInSteps };
}

/* What the core has not may stand in the whole, and is not denied before. */
async function* answerFromCore(
  reader: Reader<SearchDocument>,
  query: string,
  options: SearchOptions,
  answerWhole: () => AsyncGenerator<Step>,
): AsyncGenerator<Step> {
  const result = await search(reader, query, options);
  if (isPlain(options) && result.clauses.every(({ alternatives }) => alternatives.length > 0))
    yield { result, reader, stage: "searching" };
  try {
    yield* answerWhole();
  } catch (error) {
    console.error(error);
    yield { result, reader, stage: "failed" };
  }
}

/* The core does not know how to narrow and sort, nor, before it was asked to, a large index. */
function isPlain({ sort = "relevance", selection = {} }: SearchOptions): boolean {
  return sort === "relevance" && !hasSelection(selection);
}
