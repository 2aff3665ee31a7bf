import path from "node:path";
import { VFile } from "vfile";
import { z } from "zod";
import { Mend } from "./mend-kind";
import { defaultKinds } from "#lib/records/default-kinds";
import type { Kind } from "#lib/records/kind";
import { settleUnknownDirectives } from "#lib/ingest/markdown/unknown-directive";
import { type Difference, type Fidelity, compareWords } from "./compare-words";
import type { Mended } from "./mend-kind";
import { parseMarkdown } from "#lib/ingest/markdown/parse";
import { reportError } from "#lib/ingest/message";
import { readOrder, reportOrder } from "./order";
import { readJson } from "#lib/ingest/registries/registry";
import { formatSuggestions, suggestMend } from "./suggest-mend";
import { type Word, readWords } from "./words";

/** The original of a content file: its file name and its words. */
export interface Original {
  name: string;
  words: readonly Word[];
}

/**
 * Compares a content file with its original and answers how; every difference becomes an error on the content file, every fault
 * of a mend one on `mendsFile`, and of the reading order, where there is one, on `orderFile`. Undefined where one can't be read.
 */
export function checkAgainstOriginal(
  file: VFile,
  mendsFile: VFile,
  original: Original,
  orderFile?: VFile,
  roles: readonly Kind[] = defaultKinds.roles,
): Fidelity | undefined {
  const mends = readJson(mendsFile, z.array(Mend));
  const order = orderFile === undefined ? undefined : readOrder(orderFile);
  if (mends === undefined || (orderFile !== undefined && order === undefined)) return undefined;
  const tree = parseMarkdown(file);
  // Whoever reads the document has said what is wrong with its marks.
  settleUnknownDirectives(new VFile({ value: String(file) }), tree, roles);
  const fidelity = compareWords(original.words, readWords(tree, String(file)), mends, order);
  if (orderFile !== undefined) reportOrder(orderFile, fidelity.disordered, original.name);
  reportDifferences(file, mendsFile, fidelity.differences, mends.length > 0);
  reportMends(file, mendsFile, original, fidelity);
  return fidelity;
}

/** Formats a comparison as a summary line, followed by one line for each mended damage; mere breaks are only counted. */
export function formatFidelity(file: VFile, original: Original, fidelity: Fidelity): string[] {
  const shown = fidelity.mended.filter((each) => each.kind !== "line-end break");
  // Rounded down, so that nothing but the whole is 100%.
  const share = fidelity.expected === 0 ? 0 : Math.floor((fidelity.kept / fidelity.expected) * 10_000) / 100;
  const isWhole = fidelity.differences.length === 0 && fidelity.disordered.length === 0;
  const whole = isWhole ? "100%" : `${Math.min(share, 99.99)}%`;
  return [
    `${file.path}: ${count(fidelity.words, "word")}, ${whole} as in ${original.name}; ${formatCounts(fidelity.mended)}`,
    ...shown.map(formatMended),
  ];
}

function reportDifferences(
  file: VFile,
  mendsFile: VFile,
  differences: readonly Difference[],
  areMendsBegun: boolean,
): void {
  const name = path.basename(mendsFile.path);
  const remedy = `Restore the words; only damage to the original is declared in ${name}.`;
  const mends = differences.flatMap((difference) => suggestMend(difference) ?? []);
  const place = areMendsBegun ? `, right behind the first [ in it` : "";
  const offer = `Some look like damage. Look at the printed page; what reads there as in the document is declared in ${name} so${place}:`;
  // All of them below the last, where they can be copied at once.
  const note = mends.length === 0 ? undefined : `${offer}\n${formatSuggestions(mends, areMendsBegun)}`;
  for (const [index, difference] of differences.entries()) {
    const place = { line: difference.contentLine, column: 1 };
    reportError(file, place, {
      fidelity: [
        `Unexpected ${formatDifference(difference)} (original line ${difference.line}). ${remedy}`,
        index === differences.length - 1 ? note : undefined,
      ],
    });
  }
}

function reportMends(file: VFile, mendsFile: VFile, original: Original, { mends, unused, unpaired }: Fidelity): void {
  for (const { mend, reason } of unused) {
    const { line, was, is } = mends[mend] ?? { line: 0, was: "", is: "" };
    const expected =
      reason === "not-there"
        ? `expected words that begin on line ${line} of ${original.name} or near it. Correct its line or its words`
        : `expected ${quote(is)} in ${path.basename(file.path)} where line ${line} of ${original.name} is. Make the mend there`;
    reportError(mendsFile, positionOfMend(mendsFile, mend), {
      "mend-unused": `Unexpected mend ${quote(was)} → ${quote(is)}, ${expected}, or remove it.`,
    });
  }
  for (const { mend, word } of unpaired) {
    reportError(mendsFile, positionOfMend(mendsFile, mend), {
      "mend-unpaired": `Unexpected mend that moves "${word}" at one place only, expected another that takes it away or puts it back. Declare the other half.`,
    });
  }
}

function formatCounts(mended: readonly Mended[]): string {
  const countOf = (kind: Mended["kind"]) =>
    mended.filter((each) => each.isAutomatic === true && each.kind === kind).length;
  const [joined, closed, raised] = [countOf("line-end hyphen"), countOf("line-end break"), countOf("small-capitals")];
  const parts = [
    `${count(mended.length - joined - closed - raised, "mend")} declared`,
    `${count(joined, "word")} joined at line ends`,
  ];
  if (closed > 0) parts.push(`${count(closed, "word")} joined there without a hyphen`);
  if (raised > 0) parts.push(`${count(raised, "word")} with capitals restored`);
  return parts.join(", ");
}

function formatMended({ line, kind, was, is, why }: Mended): string {
  return `  line ${line} ${kind}: ${quote(was)} → ${quote(is)} (${why})`;
}

function formatDifference({ was, is }: Difference): string {
  if (was === "") return `${quote(is)}, expected no such words`;
  return `${is === "" ? "gap" : quote(is)}, expected ${quote(was)}`;
}

function quote(words: string): string {
  if (words === "") return "nothing";
  const parts = words.split(" ");
  return parts.length > 16 ? `"${parts.slice(0, 12).join(" ")} …" (${parts.length} words)` : `"${words}"`;
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString("en-GB")} ${noun}${number === 1 ? "" : "s"}`;
}

/** Every mend has one "line" key, and no string of JSON can hold that text unescaped. */
function positionOfMend(file: VFile, mend: number): { line: number; column: number } {
  const before = String(file)
    .split(/"line"\s*:/u)
    .slice(0, mend + 1)
    .join("");
  return { line: before.split("\n").length, column: 1 };
}
