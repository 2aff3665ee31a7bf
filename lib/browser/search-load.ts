import { isCoreFile, isRestFile, readCoreFile, readRestFile } from "#lib/search/pack-file";
import type { Pack } from "#lib/search/pack-schema";

/** The pack of a search as it comes: a core that answers at once, then the whole. */
export interface PackLoader {
  /** Loads the core. */
  loadCore(): Promise<Pack>;
  /** Loads what is still missing of the whole. */
  loadWhole(): Promise<Pack>;
  /** What there is by now: the whole, once it has come. */
  getWhole(): Pack | undefined;
}

/** Prepares the loading of the two files of a pack, each once, however often it is asked for; a failed one may be tried again. */
export function preparePack(core: string, rest: string): PackLoader {
  let whole: Pack | undefined;
  const loadCore = once(async () => {
    const file = await fetchJson(core);
    if (!isCoreFile(file)) throw new Error(`Unexpected content of ${core}, expected the core of a search pack`);
    return readCoreFile(file);
  });
  // Not beside the core but after it, so that the first answer has the whole line to itself.
  const loadWhole = once(async () => {
    const first = await loadCore();
    const file = await fetchJson(rest);
    if (!isRestFile(file)) throw new Error(`Unexpected content of ${rest}, expected the rest of a search pack`);
    whole = readRestFile(first, file);
    return whole;
  });
  return { loadCore, loadWhole, getWhole: () => whole };
}

function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Unexpected answer ${response.status} for ${address}`);
  return response.json();
}
