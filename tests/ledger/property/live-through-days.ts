import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { VFile } from "vfile";
import { afterAll, describe, expect, it } from "vitest";
import { allFiles, type ContentFiles, mapFiles } from "#lib/ingest/corpus";
import { findIssued } from "#lib/ledger/issued";
import { formatLedgerFile, readLedgerFile } from "#lib/ledger/ledger-file";
import { readLedger } from "#lib/ledger/ledger";
import { hasConflict } from "#lib/ledger/merge/conflict";
import { settleMerge } from "#lib/ledger/merge/settle";
import { mintContent, type Reason } from "#lib/ledger/mint/mint";
import type { CorpusRecords } from "#lib/records/corpus-records";
import { LedgerEntry } from "#lib/records/ledger/ledger-entry";
import { filesOf, smallCorpus } from "../../ingest/small-corpus";
import { edits, inventDesk, toDesk, toFiles } from "./invented-edits";
import { check, correct, declare, expectPermanence, fresh, type Readers } from "./live-through-edits";
import { pick, type Random, seeded } from "./random";

/* Days of editors who draft, take back, correct, seal and merge. What was sealed is a promise; all else may change in silence. */

const daysOfLife = 50;

/** A portal on its way: the files as they are, as they were last sealed, and what readers know since. */
interface Life {
  files: ContentFiles;
  sealed: ContentFiles;
  readers: Readers;
}

/** How often each thing came to pass, so that a test that tests nothing is seen. */
type Tally = Record<"draft" | "takenBack" | "corrected" | "sealed" | "merged" | "decided" | "settled" | "lost", number>;

const scratch = mkdtempSync(path.join(tmpdir(), "days-"));

/** Makes one to three changes of a document, which need not make sense. */
function write(random: Random, files: ContentFiles, names = Object.keys(edits)): ContentFiles {
  let changed = files;
  for (let count = random(3); count >= 0; count -= 1) {
    const name = pick(random, names) ?? "delete";
    const desk = toDesk(changed);
    changed = toFiles(edits[name]?.(random, desk) ?? desk, changed);
  }
  return changed;
}

/** What `npm run mint` leaves behind: everything but the ledger and its words; undefined where something stops it. */
function mint(files: ContentFiles, reason?: Reason): ContentFiles | undefined {
  const minted = mintContent(fresh(settleMerge(fresh(files)).files), reason);
  return minted.done ? { ...minted.files, ledger: files.ledger, words: files.words } : undefined;
}

/** Content read as it would be minted, and its records, where it is without fault. */
type Read = { minted: ContentFiles; records: CorpusRecords } | undefined;

const reads = new WeakMap<ContentFiles, { read: Read }>();

/** What the check finds; most of the time goes into it, so that the same files are checked once. */
function readMinted(files: ContentFiles): Read {
  const known = reads.get(files);
  if (known !== undefined) return known.read;
  const minted = mintContent(fresh(files));
  const found = minted.done ? check(minted.files) : undefined;
  const read = minted.done && found?.errors.length === 0 ? { minted: minted.files, records: found.records } : undefined;
  reads.set(files, { read });
  if (read !== undefined) reads.set(read.minted, { read });
  return read;
}

/** What `npm run seal` leaves behind; undefined where something stops it. */
function seal(life: Life, step: string): Life | undefined {
  const read = readMinted(life.files);
  if (read === undefined) return undefined;
  expectPermanence(life.readers, readLedger(fresh(life.sealed).ledger), read.minted, read.records, step);
  const readers: Readers = new Map(life.readers);
  for (const thing of findIssued(read.records)) readers.set(thing.id, thing);
  return { files: read.minted, sealed: read.minted, readers };
}

/** Merges one file of three states, as git does; what both sides changed at one place stays with the marks of a conflict. */
function mergeFile(base: VFile, ours: VFile, theirs: VFile): VFile {
  if (String(ours) === String(theirs) || String(base) === String(theirs)) return ours;
  if (String(base) === String(ours)) return theirs;
  const names = ["ours", "base", "theirs"].map((name) => path.join(scratch, name));
  [ours, base, theirs].forEach((file, at) => writeFileSync(names[at] ?? "", String(file)));
  const { stdout } = spawnSync("git", ["merge-file", "-p", ...names], { encoding: "utf8" });
  return new VFile({ path: ours.path, value: stdout });
}

/** Merges the branch of another into one's own; where both wrote at one place of a text, one's own stays. */
function mergeBranches(base: ContentFiles, ours: ContentFiles, theirs: ContentFiles): ContentFiles {
  const [bases, others] = [base, theirs].map((files) => new Map(allFiles(files).map((file) => [file.path, file])));
  return mapFiles(ours, (file) => {
    const merged = mergeFile(bases?.get(file.path) ?? file, file, others?.get(file.path) ?? file);
    return file.extname === ".md" && hasConflict(merged) ? file : merged;
  });
}

/** Two branches of the same state, each with changes of its own, which its editor mints or seals; then they are merged. */
function mergeDay(random: Random, life: Life, step: string, tally: Tally): Life {
  const branch = (): Life => {
    // What is only added can be sealed on both sides, under the same identifiers and numbers.
    const files = random(3) === 0 ? write(random, life.files) : write(random, life.files, ["insertBefore"]);
    const sealed = random(2) === 0 ? seal({ ...life, files }, step) : undefined;
    return sealed ?? { ...life, files: mint(files) ?? life.files };
  };
  const [ours, theirs] = [branch(), branch()];
  const joined = settleMerge(fresh(mergeBranches(life.files, ours.files, theirs.files))).files;
  const decided = settleMerge(fresh({ ...joined, ledger: decide(joined.ledger, ours.files.ledger) })).files;
  tally.merged += 1;
  if (String(decided.ledger) !== String(joined.ledger)) tally.decided += 1;
  const minted = mint(decided) ?? mint(declare(random, decided), correct);
  if (minted === undefined) return ours;
  const settled = { ...ours, files: { ...minted, ledger: decided.ledger, words: decided.words } };
  if (readMinted(settled.files) === undefined) return ours;
  tally.settled += 1;
  return settled;
}

/* The editor's own branch is online; of what both have sealed the entries of the other go, as the check asks. */
function decide(ledger: VFile, own: VFile): VFile {
  const copy = (file: VFile) => readLedgerFile(new VFile({ path: file.path, value: String(file) }), LedgerEntry);
  const prints = new Map(copy(own).map((entry) => [entry.id, entry.fingerprint]));
  const left = copy(ledger).filter((entry) => (prints.get(entry.id) ?? entry.fingerprint) === entry.fingerprint);
  return new VFile({ path: ledger.path, value: formatLedgerFile(left) });
}

function spendDay(random: Random, life: Life, step: string, tally: Tally): Life {
  const choice = random(10);
  if (choice < 4) {
    const files = write(random, life.files);
    tally.draft += 1;
    return { ...life, files: (random(2) === 0 ? mint(files) : undefined) ?? files };
  }
  if (choice === 4) {
    tally.takenBack += 1;
    return { ...life, files: life.sealed };
  }
  if (choice < 7) {
    const files = mint(declare(random, life.files), correct);
    if (files !== undefined) tally.corrected += 1;
    return { ...life, files: files ?? life.files };
  }
  if (choice === 7) return mergeDay(random, life, step, tally);
  const sealed = seal(life, step);
  tally[sealed === undefined ? "lost" : "sealed"] += 1;
  // An editor who is lost goes back to what was sealed last.
  return sealed ?? { ...life, files: random(2) === 0 ? life.sealed : life.files };
}

function live(seed: number): Tally {
  const tally: Tally = { draft: 0, takenBack: 0, corrected: 0, sealed: 0, merged: 0, decided: 0, settled: 0, lost: 0 };
  const random = seeded(seed);
  const desk = inventDesk(random, 2);
  const files = toFiles(
    { ...desk, documents: desk.documents.slice(0, 1) },
    filesOf({ ...smallCorpus, people: "[]" }, "[]", [], { words: "[]" }),
  );
  let life: Life = { files, sealed: files, readers: new Map() };
  life = seal(life, `seed ${seed}, first day`) ?? life;
  expect(life.readers.size).toBeGreaterThan(10);
  for (let day = 1; day <= daysOfLife; day += 1) {
    const step = `seed ${seed}, day ${day}`;
    life = spendDay(random, life, step, tally);
    const read = readMinted(life.files);
    if (read !== undefined)
      expectPermanence(life.readers, readLedger(fresh(life.sealed).ledger), read.minted, read.records, step);
  }
  return tally;
}

/** Tests portals through fifty days for each seed. */
export function liveThroughDays(seeds: readonly number[]): void {
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));
  const lives = new Map<number, Tally>();
  const liveOnce = (seed: number): Tally => {
    const tally = lives.get(seed) ?? live(seed);
    lives.set(seed, tally);
    return tally;
  };
  describe("what is sealed stays or is accounted for", () => {
    it.each(seeds)("through fifty random days of editing, seed %i", { timeout: 600_000 }, (seed) => {
      liveOnce(seed);
    });

    it("and each thing came to pass, and often enough", { timeout: 600_000 * seeds.length }, () => {
      const all = seeds.map(liveOnce);
      const sum = (name: keyof Tally) => all.reduce((count, tally) => count + tally[name], 0);
      for (const name of ["draft", "takenBack", "corrected", "sealed", "merged", "settled", "lost"] as const)
        expect(sum(name), name).toBeGreaterThan(seeds.length / 2);
      expect(sum("decided")).toBeGreaterThan(0);
    });
  });
}
