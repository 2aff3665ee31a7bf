import { buildKey, type Kept, openStore, type Store } from "./store";

/** The files that are made of one input, by their names. */
export type Product<Name extends string> = Readonly<Record<Name, Kept>>;

type Make<Name extends string> = () => Promise<Readonly<Record<Name, Uint8Array>>>;

/** Where products of one kind come from: out of the cache where they were made before of the same input, or out of the making. */
export interface Source<Name extends string> {
  obtain(input: readonly (string | Uint8Array)[], make: Make<Name>): Promise<Product<Name>>;
  /** Tells whether the cache has a product that is whole. */
  has(input: readonly (string | Uint8Array)[]): Promise<boolean>;
  /** Removes what this build has not asked for; answers in words how much of it came from the cache. */
  close(): Promise<string>;
}

/** Opens the products of a kind, each of files with the given names; `making` is the key of the code that makes them. */
export async function openSource<Name extends string>(
  kind: string,
  names: readonly Name[],
  making: string,
  root?: string,
): Promise<Source<Name>> {
  const store = await openStore(kind, root);
  const asked = new Map<string, Promise<Product<Name>>>();
  const found = new Map<string, Product<Name>>();
  let taken = 0;
  const findOrMake = async (key: string, make: Make<Name>) => {
    const product = found.get(key) ?? (await collect(names, (name) => store.find(buildKey(key, name))));
    if (product === undefined) return keepAll(store, key, names, await make());
    taken += 1;
    return product;
  };
  return {
    has: async (input) => {
      const key = buildKey(making, ...input);
      const product = await collect(names, (name) => store.find(buildKey(key, name)));
      if (product !== undefined) found.set(key, product);
      return product !== undefined;
    },
    obtain: (input, make) => {
      const key = buildKey(making, ...input);
      // What is made of the same twice is made once.
      const product = asked.get(key) ?? findOrMake(key, make);
      asked.set(key, product);
      return product;
    },
    close: async () => {
      await store.prune();
      return `${taken} of ${asked.size} from the cache`;
    },
  };
}

async function keepAll<Name extends string>(
  store: Store,
  key: string,
  names: readonly Name[],
  made: Readonly<Record<Name, Uint8Array>>,
): Promise<Product<Name>> {
  const kept = await collect(names, (name) => store.keep(buildKey(key, name), made[name]));
  if (kept === undefined) throw new Error(`Unexpected lack of a file, expected ${names.join(", ")}`);
  return kept;
}

async function collect<Name extends string>(
  names: readonly Name[],
  get: (name: Name) => Promise<Kept | undefined>,
): Promise<Product<Name> | undefined> {
  const files = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await get(name)] as const)));
  return isWhole(files, names) ? files : undefined;
}

function isWhole<Name extends string>(
  files: Readonly<Record<string, Kept | undefined>>,
  names: readonly Name[],
): files is Product<Name> {
  return names.every((name) => files[name] !== undefined);
}
