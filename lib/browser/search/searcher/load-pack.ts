import { isCoreFile, readCoreFile } from "#lib/search/portal/pack/core-file";
import { type OpenedPack, openPack } from "#lib/search/portal/pack/open-pack";
import { search } from "#lib/search/engine/query/search";
import { decodeColumns } from "#lib/search/portal/pack/document-columns";
import { fetchJson } from "#lib/browser/fetch-json";
import type { buildTools, SearchTools } from "#lib/browser/search/tools";

/** What comes after the first answer: the whole of what is searched, and the module that narrows and offers. */
export interface Whole extends OpenedPack {
  tools: SearchTools;
}

/** The pack of a search as it comes: a core that answers at once, then the whole. */
export interface PackLoader {
  /** Loads the core. */
  loadCore(): Promise<OpenedPack>;
  /** Loads what is still missing of the whole. */
  loadWhole(): Promise<Whole>;
  /** What there is by now: the whole, once it has come. */
  getWhole(): Whole | undefined;
}

/** The addresses of the two files of a pack, and of the module that comes with the second. */
export interface PackAddresses {
  core: string;
  rest: string;
  tools: string;
}

/** Prepares the loading of a pack, each of its files once, however often it is asked for; a failed one may be tried again. */
export function preparePack({ core, rest, tools: address }: PackAddresses): PackLoader {
  let whole: Whole | undefined;
  const loadCore = once(async () => {
    const file = await fetchJson(core);
    if (!isCoreFile(file)) throw new Error(`Unexpected content of ${core}, expected the core of a search pack`);
    const pack = readCoreFile(file);
    return { pack, reader: openPack(pack) };
  });
  // Not beside the core but after it, so that the first answer has the whole line to itself.
  const loadWhole = once(async () => {
    const { pack } = await loadCore();
    const [file, module] = await Promise.all([fetchJson(rest), loadTools(address)]);
    const tools = module.buildTools(search);
    whole = { ...tools.readWhole(pack, file, { decodeColumns, openPack }), tools };
    return whole;
  });
  return { loadCore, loadWhole, getWhole: () => whole };
}

/**
 * Loads the module of the tools. It is bundled apart and named by the page: what the two modules share would else become
 * a third, and a request more.
 */
export async function loadTools(address: string): Promise<{ buildTools: typeof buildTools }> {
  const module: { buildTools: typeof buildTools } = await import(address);
  return module;
}

/** Makes a loader that loads once, however often it is asked; after a failure it may be tried again. */
export function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}
