import { levels } from "#lib/search/engine/ranking/impact";
import FlexSearch, { type StorageInterface } from "flexsearch";

/** Reads the posting lists of a term, one for each level of impact. */
export type ReadTerm = (term: string) => Promise<readonly (readonly number[])[]>;

/**
 * Mounts an index of FlexSearch on files, through its storage interface; answers its search for one term, which gives the
 * documents by slot, that is by level of impact, as the index had them when it was built (`index-builder.ts`).
 */
export async function mountIndex(readTerm: ReadTerm): Promise<ReadTerm> {
  const index = new FlexSearch.Index<false, StorageInterface, false>({
    encode: (term: string) => [term],
    resolution: levels,
    resolve: false,
  });
  await index.mount(new TermStorage(readTerm));
  return async (term) => {
    // A mounted index answers later, which its types do not say.
    const { result } = await Promise.resolve(index.search(term));
    return result.map((ordinals) => (areNumbers(ordinals) ? ordinals : ordinals.map(Number)));
  };
}

function areNumbers(ids: readonly (number | string)[]): ids is readonly number[] {
  return typeof ids[0] !== "string";
}

/** A storage of FlexSearch that reads and writes nothing. */
class TermStorage implements StorageInterface {
  readonly db = undefined;

  constructor(readonly get: ReadTerm) {}

  mount(index: object): Promise<void> {
    Object.assign(index, { db: this });
    return this.open();
  }

  open = nothing;
  close = nothing;
  destroy = nothing;
  clear = nothing;
}

function nothing(): Promise<void> {
  return Promise.resolve();
}
