import FlexSearch, { type Id, type Index, type StorageInterface } from "flexsearch";
import type { PostingLists } from "#lib/search/engine/chunks/format/postings-codec";

/* As `options.ts` has them for an index in memory, but a search here is for one term. */
const mountedOptions = {
  tokenize: "strict",
  encode: (term: string) => [term],
  resolution: 1,
  cache: false,
  fastupdate: false,
} as const;

/** Reads the postings of a term, by level. */
export type ReadTerm = (term: string) => Promise<PostingLists>;

/** Builds a search for one term in indexes of FlexSearch, one for each level of impact, that are mounted on chunks. */
export async function mountIndexes(
  levels: number,
  size: number,
  readTerm: ReadTerm,
): Promise<(term: string) => Promise<PostingLists>> {
  const indexes: Index<false, StorageInterface>[] = [];
  for (let level = 0; level < levels; level += 1) {
    const index = new FlexSearch.Index<false, StorageInterface>(mountedOptions);
    await index.mount(new LevelStorage(level, readTerm));
    indexes.push(index);
  }
  const searchLevel = async (index: Index<false, StorageInterface>, term: string) =>
    numbersOf(await index.search(term, { limit: size }));
  // A term stands at few levels, and an index is asked only where there is an answer.
  return async (term) => {
    const there = await readTerm(term);
    return Promise.all(
      indexes.map(async (index, level) => ((there[level]?.length ?? 0) === 0 ? [] : searchLevel(index, term))),
    );
  };
}

/* The storage gave numbers, so there is nothing to copy. */
function numbersOf(ids: Id[]): readonly number[] {
  return areNumbers(ids) ? ids : ids.map(Number);
}

function areNumbers(ids: Id[]): ids is number[] {
  return typeof ids[0] === "number";
}

/** A storage of FlexSearch that reads one level of the chunks and writes nothing. */
class LevelStorage implements StorageInterface {
  readonly db = undefined;

  constructor(
    readonly level: number,
    readonly readTerm: ReadTerm,
  ) {}

  mount(index: object): Promise<void> {
    Object.assign(index, { db: this });
    return this.open();
  }

  async get(term: string, _context: string, limit: number, offset: number): Promise<readonly Id[]> {
    const ordinals = (await this.readTerm(term))[this.level] ?? [];
    return offset === 0 && ordinals.length <= limit
      ? ordinals
      : ordinals.slice(offset, limit === 0 ? undefined : offset + limit);
  }

  open(): Promise<void> {
    return Promise.resolve();
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  destroy(): Promise<void> {
    return Promise.resolve();
  }

  clear(): Promise<void> {
    return Promise.resolve();
  }
}
