import type { VFile } from "vfile";
import { z } from "zod";
import { pointAt, reportError } from "#lib/ingest/message";

/*
 * <<<<<<< HEAD
 * - Nets should be dried.
 * =======
 * - Ropes should be strong.
 * >>>>>>> harbour-4
 */

const begins = /^(?:<{7}|>{7})(?: |$)/mu;

/** Says whether a text has marks that a version control leaves where two sides of a merge differ. */
export function hasConflict(file: VFile): boolean {
  return begins.test(String(file));
}

/**
 * Reports the marks that a merge has left in files: once for all lists that keep an entry a line, which minting joins, and in each other
 * file where an editor has to choose. Answers whether there are none.
 */
export function checkConflicts(files: readonly VFile[], lists: ReadonlySet<VFile>): boolean {
  const left = files.filter(hasConflict);
  const joinable = new Set(left.filter((file) => lists.has(file) && joinSides(String(file)) !== undefined));
  const [list, ...others] = joinable;
  if (list !== undefined)
    reportError(list, findMark(list), {
      "merge-lists": [
        "Unexpected marks of a merge, expected one list. Run npm run mint, which keeps the entries of both sides.",
        others.length === 0 ? undefined : `They stand in ${others.map(({ path }) => path).join(", ")} too.`,
      ],
    });
  for (const file of left.filter((each) => !joinable.has(each)))
    reportError(file, findMark(file), {
      "merge-text":
        "Unexpected marks of a merge, expected the text as it should stand. Keep what holds of both sides, and take out the lines that begin with <<<<<<<, ======= and >>>>>>>.",
    });
  return left.length === 0;
}

function findMark(file: VFile) {
  return pointAt(file, Math.max(0, begins.exec(String(file))?.index ?? 0));
}

/** Joins the entries of both sides of a merge of a list that keeps an entry a line, each once; undefined where a line is no entry. */
export function joinSides(text: string): unknown[] | undefined {
  const entries = new Map<string, unknown>();
  let isBase = false;
  for (const line of text.split("\n").map((each) => each.trim())) {
    if (/^(?:<{7}|>{7}|={7}|\|{7})/u.test(line)) isBase = line.startsWith("|");
    else if (!isBase && !/^(?:\{"format": \d+, "entries": )?\[?$|^\]\}?$/u.test(line)) {
      const entry = parseEntry(line);
      if (entry === undefined) return undefined;
      entries.set(JSON.stringify(entry), entry);
    }
  }
  return [...entries.values()];
}

const Entry = z.looseObject({});

/* A line of a list, with the comma before or behind it. */
function parseEntry(line: string): unknown {
  try {
    return Entry.safeParse(JSON.parse(line.replace(/^,|,$/gu, ""))).data;
  } catch {
    return undefined;
  }
}
