import { VFile } from "vfile";
import { z } from "zod";
import { describe, expect, it, vi } from "vitest";
import { allFiles, type ContentFiles, ingestCorpus } from "#lib/ingest/corpus";
import { findIssued, type Issued } from "#lib/ledger/issued";
import { readLedger } from "#lib/ledger/ledger";
import { mintContent } from "#lib/ledger/mint/mint";
import type { Alias } from "#lib/records/ledger/alias";
import type { CorpusRecords } from "#lib/records/corpus-records";
import { fingerprint } from "#lib/records/text/fingerprint";
import type { Ledger } from "#lib/records/ledger/ledger-entry";
import { formatLedgerFile, readLedgerFile } from "#lib/ledger/ledger-file";
import { buildPath } from "#lib/address/permalink";
import type { Tombstone } from "#lib/records/ledger/tombstone";
import { type Desk, edits, inventDesk, toDesk, toFiles } from "./invented-edits";
import { pick, type Random, seeded } from "./random";
import { filesOf, smallCorpus } from "../../ingest/small-corpus";

// Half of the time went into parsing the same texts again, in each check and each step of minting.
vi.mock(import("#lib/ingest/markdown/parse"), async (original) => {
  const real = await original();
  const trees = new Map<string, ReturnType<typeof real.parseMarkdown>>();
  return {
    ...real,
    parseMarkdown: (file) => {
      const tree = trees.get(String(file)) ?? real.parseMarkdown(file);
      trees.set(String(file), tree);
      return structuredClone(tree);
    },
  };
});

const date = "2032-01-31";
const reason = "A slip of the pen.";
export const correct = { reason, date };

/** The files again, without the messages of the last check. */
export function fresh(files: ContentFiles): ContentFiles {
  const renew = (file: VFile): VFile => new VFile({ path: file.path, value: String(file) });
  return Object.fromEntries(
    Object.entries(files).map(([name, value]: [string, VFile | VFile[]]) => [
      name,
      Array.isArray(value) ? value.map(renew) : renew(value),
    ]),
  ) as unknown as ContentFiles;
}

/** What a build would make of the files: its records, and the errors that stop it. */
export function check(given: ContentFiles): { records: CorpusRecords; errors: { rule: string; id: string }[] } {
  const files = fresh(given);
  const records = ingestCorpus(files);
  const fatal = allFiles(files).flatMap((file) => file.messages.filter((message) => message.fatal === true));
  return {
    records,
    errors: fatal.map((message) => ({ rule: message.ruleId ?? "", id: /"([^"]+)"/u.exec(message.reason)?.[1] ?? "" })),
  };
}

/** What readers know of the portal: the words under every identifier on the day of the last good build that had it. */
export type Readers = Map<string, Issued>;

/** Holds that everything readers know still stands for the same, or has a declared correction, alias or tombstone. */
export function expectPermanence(
  readers: Readers,
  before: Ledger,
  files: ContentFiles,
  records: CorpusRecords,
  step: string,
): void {
  const issued = findIssued(records);
  const present = new Map(issued.map((thing) => [thing.id, thing]));
  expect(present.size, `${step}: no identifier stands for two things`).toBe(issued.length);
  const ledger = readLedger(fresh(files).ledger);
  const entries = new Map(ledger.map((entry) => [entry.id, entry]));
  for (const entry of before)
    expect(entries.get(entry.id), `${step}: the entry of ${entry.id} stays as it was`).toEqual(entry);
  for (const [id, known] of readers) {
    const now = present.get(id);
    expect(entries.get(id)?.address, `${step}: ${id} keeps its address`).toBe(buildPath(id));
    if (now === undefined) {
      const alias = records.aliases.find((each) => each.id === id);
      const isResolved =
        alias === undefined ? records.tombstones.some((each) => each.id === id) : present.has(alias.to);
      expect(isResolved, `${step}: ${id} ("${known.text}") is gone and leads nowhere`).toBe(true);
    } else if (now.print !== known.print) {
      let print = known.print;
      for (const each of records.corrections)
        if (each.id === id && fingerprint(each.from) === print) print = fingerprint(each.to);
      expect(now.kind, `${step}: ${id}`).toBe(known.kind);
      expect(print, `${step}: ${id} was "${known.text}" and is "${now.text}" without a correction`).toBe(now.print);
    }
  }
  for (const thing of issued) expect(entries.has(thing.id), `${step}: ${thing.id} is in the ledger`).toBe(true);
}

const append = <Entry>(file: VFile, entries: readonly Entry[]): VFile =>
  new VFile({ path: file.path, value: formatLedgerFile([...readLedgerFile(file, z.unknown()), ...entries]) });

/** Declares aliases and tombstones of what is gone, now and then wrong ones, and leaves now and then something undeclared. */
export function declare(random: Random, files: ContentFiles): ContentFiles {
  const { records, errors } = check(files);
  const present = findIssued(records).map(({ id }) => id);
  const gone = errors
    .filter(({ rule }) => rule === "ledger-vanished")
    .map(({ id }) => id)
    .filter(() => random(30) > 0);
  const wrong = random(25) === 0 ? present.slice(0, 1) : [];
  const aliases: Alias[] = [];
  const tombstones: Tombstone[] = [];
  for (const id of [...gone, ...wrong]) {
    const to = pick(
      random,
      random(40) === 0
        ? gone
        : present.filter(
            (each) =>
              /[a-z]+\d+$/u.exec(each)?.[0].replace(/\d/gu, "") === /[a-z]+\d+$/u.exec(id)?.[0].replace(/\d/gu, ""),
          ),
    );
    if (random(2) === 0 && to !== undefined) aliases.push({ id, to, date, reason });
    else tombstones.push({ id, date, stood: "It stood there.", reason });
  }
  return { ...files, aliases: append(files.aliases, aliases), tombstones: append(files.tombstones, tombstones) };
}

/** What the editor does after an edit: nothing, mint, declare by hand, or have minting declare corrections. */
function act(random: Random, files: ContentFiles): ContentFiles {
  const choice = random(10);
  if (choice < 2) return files;
  const declared = choice < 4 ? files : declare(random, files);
  const minted = mintContent(declared, choice < 7 ? undefined : correct);
  return minted.done ? minted.files : declared;
}

/** How often each thing happened, so that a test that tests nothing is seen. */
interface Tally {
  green: number;
  red: number;
  corrections: number;
  aliases: number;
  tombstones: number;
}

/** A life of a portal: a hundred edits, each followed by what an editor may do; a build that is green is held to the promise. */
function live(seed: number): Tally {
  const tally: Tally = { green: 0, red: 0, corrections: 0, aliases: 0, tombstones: 0 };
  const random = seeded(seed);
  const first = mintContent(
    toFiles(inventDesk(random, seed), filesOf({ ...smallCorpus, people: "[]" }, "[]", [], { words: "[]" })),
  );
  let good = first.files;
  let files = good;
  let open = 0;
  let last: CorpusRecords | undefined;
  const readers: Readers = new Map();
  for (let edit = 0; edit <= 100; edit += 1) {
    const name = edit === 0 ? "nothing" : (pick(random, Object.keys(edits)) ?? "delete");
    const desk: Desk = edits[name]?.(random, toDesk(files)) ?? toDesk(files);
    files = act(random, toFiles(desk, files));
    const { records, errors } = check(files);
    if (errors.length === 0) {
      expectPermanence(readers, readLedger(fresh(good).ledger), files, records, `seed ${seed}, edit ${edit} (${name})`);
      for (const thing of findIssued(records)) readers.set(thing.id, thing);
      tally.green += 1;
      [good, open, last] = [files, 0, records];
    } else {
      tally.red += 1;
      open += 1;
      // An editor who is lost goes back to what was published last.
      if (open > 2 || edit === 99) [files, open] = [good, 0];
    }
  }
  expect(readers.size).toBeGreaterThan(40);
  for (const kind of ["corrections", "aliases", "tombstones"] as const) tally[kind] = last?.[kind].length ?? 0;
  return tally;
}

/** Tests portals through a hundred edits for each seed; a file of tests has few seeds, so that workers share them. */
export function liveThroughEdits(seeds: readonly number[]): void {
  // Each test may be the first, or the only one.
  const lives = new Map<number, Tally>();
  const liveOnce = (seed: number): Tally => {
    const tally = lives.get(seed) ?? live(seed);
    lives.set(seed, tally);
    return tally;
  };
  describe("no green build loses or re-points an entry of the ledger", () => {
    it.each(seeds)("through a hundred random edits of the Markdown, seed %i", { timeout: 600_000 }, (seed) => {
      liveOnce(seed);
    });

    it("and many builds were green, and many not", { timeout: 600_000 * seeds.length }, () => {
      const sum = (name: keyof Tally) => seeds.reduce((count, seed) => count + liveOnce(seed)[name], 0);
      expect(sum("green")).toBeGreaterThan(30 * seeds.length);
      expect(sum("red")).toBeGreaterThan(20 * seeds.length);
      for (const kind of ["corrections", "aliases", "tombstones"] as const)
        expect(sum(kind), kind).toBeGreaterThan(2 * seeds.length);
    });
  });
}
