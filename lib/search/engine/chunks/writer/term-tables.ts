import { stemOf } from "#lib/search/engine/text/encoder";
import type { KnownWord } from "#lib/search/engine/index/reader";
import type { Thesaurus } from "#lib/search/engine/terms/thesaurus";
import { ByteWriter } from "#lib/search/engine/chunks/format/bytes";
import { type Cut, cutRows, writeTable } from "./write-table";
import { isNearStem, type Limits, nameOfFile, type PutFile } from "#lib/search/engine/chunks/format/layout";
import { buildPrefixChunk, type PrefixRow } from "#lib/search/engine/chunks/format/prefix-chunk";
import { type SharedPrefix, findSharedPrefixes } from "./shared-prefixes";
import type { PostingColumns } from "./posting-columns";
import { slicePostings, writePostings } from "#lib/search/engine/chunks/format/postings-codec";
import { findFloor } from "#lib/search/engine/chunks/format/root";
import { buildThesaurusChunk } from "#lib/search/engine/chunks/format/thesaurus-chunk";
import { buildThesaurusTable, type ThesaurusRow } from "./thesaurus-table";
import { measureRow, type TermRow } from "#lib/search/engine/chunks/format/term-block";
import { buildTermChunk } from "#lib/search/engine/chunks/format/term-chunk";

type Progress = (stage: string, done: number) => void;

/** A term with the size of its row, as chunks are cut by it. */
interface Sized extends KnownWord {
  size: number;
}

/** Writes the tables of terms: the words, the terms of the thesaurus, and the shared prefixes of words, with their postings. */
export class TermTables {
  /** The number of the lists of a frequent term. */
  readonly #lists = new Map<string, number>();

  constructor(
    readonly columns: PostingColumns,
    readonly limits: Limits,
    readonly packed: boolean,
    readonly put: PutFile,
  ) {}

  /** Writes all of them; answers the first keys of their chunks. */
  async write(thesaurus: Thesaurus, progress: Progress): Promise<{ t: string[]; y: string[]; h: string[] }> {
    const sized: Sized[] = [];
    for (const term of this.columns.terms()) {
      sized.push({ word: term, df: this.columns.count(term).df, size: await this.#prepare(term) });
      if (sized.length % 10_000 === 0) progress("terms", sized.length);
    }
    const words = sized.filter(({ word }) => !word.includes("_"));
    const listed = sized.filter(({ word }) => this.packed || word.indexOf("_") < 1);
    const cuts = cutRows(
      listed,
      ({ word }) => word,
      ({ size }) => size,
      this.limits.terms,
    );
    progress("terms", sized.length);
    return {
      t: await this.#writeWords(cuts),
      y: this.packed ? [] : await this.#writeThesaurus(thesaurus, words),
      h: this.packed ? [] : await this.#writePrefixes(words, cuts),
    };
  }

  /* Writes the lists of a frequent term, and measures its row. */
  async #prepare(term: string): Promise<number> {
    const { all } = this.columns.count(term);
    if (all > this.limits.whole) {
      const ordinals = this.columns.postings(term);
      const number = this.#lists.size;
      this.#lists.set(term, number);
      const behind = this.limits.best + this.limits.better;
      await this.#putPostings("p", number, slicePostings(ordinals, this.limits.best, behind));
      if (all > behind) await this.#putPostings("q", number, slicePostings(ordinals, behind, all));
    }
    return measureRow(this.#rowOf(term));
  }

  async #putPostings(kind: string, number: number, ordinals: number[][]): Promise<void> {
    const writer = new ByteWriter();
    writePostings(writer, ordinals);
    await this.put(nameOfFile(kind, number), writer.finish());
  }

  #rowOf(key: string): TermRow {
    const { all, df } = this.columns.count(key);
    return {
      key,
      df,
      all,
      here: all > this.limits.whole ? this.limits.best : all,
      list: this.#lists.get(key),
      postings: this.columns.postings(key),
    };
  }

  #writeWords(cuts: readonly Cut<Sized>[]): Promise<string[]> {
    const relatives = findRelatives(cuts);
    const rowsOf = (words: readonly string[]) => words.map((word) => this.#rowOf(word));
    const build = (rows: readonly Sized[], number: number) =>
      buildTermChunk(rowsOf(rows.map(({ word }) => word)), rowsOf(relatives.get(number) ?? []));
    return writeTable("t", cuts, build, this.put);
  }

  #writeThesaurus(thesaurus: Thesaurus, words: readonly Sized[]): Promise<string[]> {
    const all = buildThesaurusTable(
      thesaurus,
      words.map(({ word }) => word),
    );
    const rowsOf = ({ terms }: Pick<ThesaurusRow, "terms">) =>
      terms.map((term) => this.#rowOf(term)).filter((row) => row.all > 0);
    const cuts = cutRows(
      all,
      ({ stem }) => stem,
      (row) => buildThesaurusChunk({ entries: row.entries, rows: rowsOf(row) }).length,
      this.limits.thesaurus,
    );
    const build = (rows: readonly ThesaurusRow[]) =>
      buildThesaurusChunk({
        entries: rows.flatMap(({ entries }) => entries),
        rows: rowsOf({ terms: [...new Set(rows.flatMap(({ terms }) => terms))].sort() }),
      });
    return writeTable("y", cuts, build, this.put);
  }

  #writePrefixes(words: readonly Sized[], cuts: readonly Cut<Sized>[]): Promise<string[]> {
    let passed = 0;
    // Whole names stand among the words and begin no other.
    const counts = cuts.map(({ rows }) => rows.filter(({ word }) => !word.includes("_")).length);
    const starts = counts.map((count) => (passed += count) - count);
    const shared = findSharedPrefixes(words, this.limits.completions, (at) => findFloor(starts, at));
    const prefixCuts = cutRows(
      shared.map((each) => this.#prefixRowOf(each)),
      ({ prefix }) => prefix,
      (row) => row.words.reduce((sum, { here }) => sum + here * 2 + 7, 4),
      this.limits.terms,
    );
    return writeTable("h", prefixCuts, buildPrefixChunk, this.put);
  }

  #prefixRowOf({ prefix, words }: SharedPrefix): PrefixRow {
    const rows = words
      .map(({ word }) => this.#rowOf(word))
      .map((row) => ({ ...row, here: Math.min(row.all, this.limits.completed), list: undefined }));
    return { prefix, words: rows.sort((a, b) => (a.key < b.key ? -1 : 1)) };
  }
}

/* The words of a stem that a reader would not come across in the chunk where the stem would stand, sorted, by the chunk. */
function findRelatives(cuts: readonly Cut<Sized>[]): Map<number, string[]> {
  const firsts = cuts.map(({ first }) => first);
  const found = new Map<number, string[]>();
  cuts.forEach(({ rows }, number) => {
    for (const { word } of rows.filter((row) => !row.word.includes("_"))) {
      const stem = stemOf(word);
      const home = findFloor(firsts, stem);
      if (home === number && isNearStem(word, stem)) continue;
      const there = found.get(home);
      if (there === undefined) found.set(home, [word]);
      else there.push(word);
    }
  });
  return found;
}
