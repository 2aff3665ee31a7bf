import { parseSynonyms } from "../synonym-lines";
import type { Synonyms } from "../synonyms";
import { type Table, tables } from "./format";
import { formatKeys, parseKeys } from "./keys";

/** What a reader of an index in chunks knows before it has read a chunk. */
export interface Root {
  size: number;
  depth: number;
  levels: number;
  synonyms: Synonyms;
  /** The first keys of the chunks of each table, cut short; that of the first is empty. */
  firsts: Readonly<Record<Table, readonly string[]>>;
  /** As the index was cut: see `format.ts`. */
  page: number;
  better: number;
  completions: number;
}

/** The root as it is sent: what is sorted, in short. */
export interface RootFile {
  form: "search-chunks-1";
  size: number;
  depth: number;
  levels: number;
  synonyms: readonly string[];
  firsts: Readonly<Record<Table, string>>;
  page: number;
  better: number;
  completions: number;
}

/** Builds the root as it is sent. */
export function buildRootFile(root: Omit<Root, "synonyms">, synonyms: readonly string[]): RootFile {
  const { firsts, ...plain } = root;
  const keys = { t: formatKeys(firsts.t), g: formatKeys(firsts.g), h: formatKeys(firsts.h), s: formatKeys(firsts.s), v: formatKeys(firsts.v) };
  return { form: "search-chunks-1", ...plain, synonyms, firsts: keys };
}

/** Reads the root as it is sent; throws where the value is something else. The other half of {@link buildRootFile}. */
export function readRootFile(file: unknown): Root {
  if (!isRootFile(file)) throw new Error("Unexpected root of a search index, expected one in chunks");
  const { size, depth, levels, page, better, completions, synonyms, firsts } = file;
  const keys = { t: parseKeys(firsts.t), g: parseKeys(firsts.g), h: parseKeys(firsts.h), s: parseKeys(firsts.s), v: parseKeys(firsts.v) };
  return { size, depth, levels, page, better, completions, synonyms: parseSynonyms(synonyms), firsts: keys };
}

/* The form and the fields only, as the file is the build's own and a schema's library would outweigh the search. */
function isRootFile(value: unknown): value is RootFile {
  if (typeof value !== "object" || value === null || Reflect.get(value, "form") !== "search-chunks-1") return false;
  const firsts: unknown = Reflect.get(value, "firsts");
  return typeof firsts === "object" && firsts !== null && tables.every((table) => typeof Reflect.get(firsts, table) === "string");
}

/** Finds the last of sorted values that is not behind the given one, by its place; -1 where all are behind. */
export function findLast<Value extends string | number>(sorted: readonly Value[], value: Value): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = sorted[middle];
    if (there !== undefined && there <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
