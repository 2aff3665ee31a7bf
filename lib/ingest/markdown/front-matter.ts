import matter from "gray-matter";
import { DateTime } from "luxon";
import type { Root } from "mdast";
import type { VFile } from "vfile";
import type { z } from "zod";
import { describeIssue } from "#lib/ingest/expectation";
import { reportError } from "#lib/ingest/message";

/*
 * ---
 * document: harbour-3-report
 * kind: conference-report
 * ---
 */

/**
 * Reads the front matter of a file against a schema; every fault is reported at its own line. Faulty fields are as if left out;
 * undefined where one of them, or one that lacks, can't be.
 */
export function readFrontMatter<Schema extends z.ZodType>(
  file: VFile,
  tree: Root,
  schema: Schema,
): z.output<Schema> | undefined {
  const first = tree.children[0];
  if (first?.type !== "yaml")
    return reportError(file, 1, {
      "front-matter-missing":
        "Unexpected start of file, expected front matter between two lines of ---. Add it; the README shows one.",
    });
  const data = parseYaml(file);
  if (data === undefined) return undefined;
  checkDays(file, first.value);
  const result = schema.safeParse(data, { error: describeIssue });
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const path = issue.path.map(String);
    const keys = issue.code === "unrecognized_keys" ? issue.keys : [undefined];
    for (const key of keys) {
      const where = key === undefined ? path : [...path, key];
      const position = { line: lineOfKey(first.value, where), column: 1 };
      reportError(file, position, {
        "front-matter-field": `Unexpected value of "${where.join(".")}" in the front matter: ${issue.message}. Correct or add the field.`,
      });
    }
  }
  const faulty = new Set(result.error.issues.flatMap(({ path: [field], ...issue }) => field ?? keysOf(issue)));
  const left = Object.entries(data).filter(([field]) => !faulty.has(field));
  return schema.safeParse(Object.fromEntries(left)).data;
}

/* YAML makes another day of one that is in no calendar, without a word: 31 June is 1 July. */
function checkDays(file: VFile, yaml: string): void {
  for (const [at, line] of yaml.split("\n").entries()) {
    const [, day = "", ...parts] = /:\s*["']?((\d+)-(\d{2})-(\d{2}))["']?\s*(?:#.*)?$/u.exec(line) ?? [];
    if (day === "") continue;
    const [year = 0, month = 0, date = 0] = parts.map(Number);
    if (year <= 9999 && DateTime.utc(year, month, date).isValid) continue;
    reportError(file, at + 2, {
      "front-matter-day": `Unexpected day "${day}" in the front matter, expected one that is in the calendar, as YYYY-MM-DD. Correct it.`,
    });
  }
}

function keysOf(issue: Pick<z.core.$ZodIssue, "code"> & { keys?: string[] }): string[] {
  return issue.keys ?? [];
}

/** Finds the text that the front matter of a file has in a field, with no word of what is wrong in it. */
export function findField(file: VFile, field: string): string | undefined {
  try {
    const value: unknown = matter(String(file), {}).data[field];
    return typeof value === "string" ? value : undefined;
  } catch {
    // The line of a plain text can be told where another line is faulty.
    return new RegExp(`^${field}:[ \\t]+["']?([^"'\\n]*[^"'\\s])`, "mu").exec(String(file))?.[1];
  }
}

function parseYaml(file: VFile): Record<string, unknown> | undefined {
  try {
    // An options object keeps gray-matter from answering out of its cache, which forgets errors.
    return matter(String(file), {}).data;
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const line = /at line (\d+)/.exec(text)?.[1];
    const reason = (text.split("\n")[0] ?? text).replace(/:$/, "");
    return reportError(file, line === undefined ? 1 : Number(line), {
      "front-matter-yaml": `Unexpected front matter, expected YAML: ${reason}. Correct the line.`,
    });
  }
}

/** The line of the file on which the nested key stands, or the opening fence where it stands nowhere. */
function lineOfKey(yaml: string, path: readonly string[]): number {
  const lines = yaml.split("\n");
  let at = 0;
  let found = 0;
  for (const key of path) {
    const wanted = /^\d+$/.test(key) ? undefined : new RegExp(`^\\s*(?:- )?"?${key}"?\\s*:`);
    if (wanted === undefined) {
      at = lineOfEntry(lines, at, Number(key));
      continue;
    }
    const next = lines.findIndex((line, index) => index >= at && wanted.test(line));
    if (next === -1) break;
    found = next + 1;
    at = next;
  }
  return found + 1;
}

function lineOfEntry(lines: readonly string[], from: number, index: number): number {
  let seen = -1;
  const at = lines.findIndex((line, number) => number >= from && /^\s*- /.test(line) && (seen += 1) === index);
  return at === -1 ? from : at;
}
