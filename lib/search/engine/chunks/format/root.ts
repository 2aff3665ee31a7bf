import { type Table, tables } from "./layout";
import type { Synonyms } from "#lib/search/engine/terms/synonyms";
import { formatKeys, parseKeys } from "./front-coding";

/** What the root has of the families of words that are not English. */
export interface RootFamilies {
  /** The languages that have rows. */
  languages: readonly string[];
  hasEnglish: boolean;
  /** The first keys of the chunks, in short. */
  firsts: string;
  /** The name of the file, beside the index, of the module that stems the words of a query. */
  module?: string;
}

/** What a reader of an index knows before it has read a chunk. */
export interface IndexRoot {
  size: number;
  depth: number;
  /** The length, in words, of the longest phrase of the thesaurus. */
  longest: number;
  /** As the index was cut: see `layout.ts`. */
  page: number;
  better: number;
  completions: number;
  /** All synonyms, where the index is packed: see `layout.ts`. */
  synonyms?: Synonyms;
  /** What is known of the languages of its words, where they are not all English. */
  families?: RootFamilies;
  /** The first keys of the chunks of each table, cut short; that of the first is empty. */
  firsts: Readonly<Record<Table, readonly string[]>>;
}

/** The root as it is sent: the keys in short. */
export interface RootFile extends Omit<IndexRoot, "firsts"> {
  form: "search-index-2";
  firsts: Readonly<Record<Table, string>>;
}

/** Builds the root as it is sent. */
export function buildRootFile({ firsts, ...plain }: IndexRoot): RootFile {
  return { form: "search-index-2", ...plain, firsts: mapTables((table) => formatKeys(firsts[table])) };
}

/** Reads the root as it is sent; throws where the value is something else. The other half of {@link buildRootFile}. */
export function readRootFile(file: unknown): IndexRoot {
  if (!isRootFile(file)) throw new Error("Unexpected root of a search index, expected one of this version");
  return { ...file, firsts: mapTables((table) => parseKeys(file.firsts[table])) };
}

/* The form and the fields only, as the file is the build's own and a schema's library would outweigh the search. */
function isRootFile(value: unknown): value is RootFile {
  if (typeof value !== "object" || value === null || Reflect.get(value, "form") !== "search-index-2") return false;
  const firsts: unknown = Reflect.get(value, "firsts");
  return (
    typeof firsts === "object" &&
    firsts !== null &&
    tables.every((table) => typeof Reflect.get(firsts, table) === "string")
  );
}

function mapTables<Value>(make: (table: Table) => Value): Record<Table, Value> {
  return { t: make("t"), y: make("y"), h: make("h"), s: make("s"), v: make("v") };
}

/** Finds the last of sorted values that is not behind the given one, by position; -1 where all are behind. */
export function findFloor<Value extends string | number>(sorted: readonly Value[], value: Value): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = sorted[middle];
    if (there !== undefined && there <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
