import escapeStringRegexp from "escape-string-regexp";
import { parse, type ParseError, printParseErrorCode } from "jsonc-parser";
import { z } from "zod";
import type { VFile } from "vfile";
import { OrganizationEntry } from "#lib/records/people/organization";
import { PersonEntry } from "#lib/records/people/person";
import { checkAlike } from "./alike";
import { describeIssue } from "#lib/ingest/expectation";
import { foldSpace } from "#lib/ingest/markdown/parse";
import { pointAt, reportError } from "#lib/ingest/message";

/** Things with an identifier that are found by their printed names: people or organizations. */
export interface Registry<Entry> {
  entries: readonly Entry[];
  byId: ReadonlyMap<string, Entry>;
  /** Identifiers by printed name; more than one for namesakes. */
  byName: ReadonlyMap<string, readonly string[]>;
}

/** What an entry of a registry is found by. */
export interface Named {
  id: string;
  name: string;
  acronym?: string | undefined;
  variants?: string[] | undefined;
}

/** Reads `content/people.json`. */
export function readPeople(file: VFile): Registry<PersonEntry> {
  const people = readRegistry(file, PersonEntry);
  checkAlike(file, people.entries);
  return people;
}

/** Reads `content/organizations.json`. */
export function readOrganizations(file: VFile): Registry<OrganizationEntry> {
  return readRegistry(file, OrganizationEntry);
}

/** Every printed name of an entry, the preferred first. */
export function namesOf(entry: Named): string[] {
  const names = [entry.name, ...(entry.variants ?? []), ...(entry.acronym === undefined ? [] : [entry.acronym])];
  return [...new Set(names)];
}

function readRegistry<Entry extends Named>(file: VFile, schema: z.ZodType<Entry>): Registry<Entry> {
  const entries = readJson(file, z.array(schema)) ?? [];
  const byId = new Map<string, Entry>();
  const byName = new Map<string, string[]>();
  for (const entry of entries) {
    if (byId.has(entry.id)) {
      const [, second] = [...String(file).matchAll(new RegExp(escapeStringRegexp(JSON.stringify(entry.id)), "gu"))];
      reportError(file, pointAt(file, second?.index ?? 0), {
        "registry-duplicate": `Unexpected second entry "${entry.id}", expected one. Merge the two; put other spellings under "variants".`,
      });
    }
    byId.set(entry.id, entry);
    for (const name of namesOf(entry)) {
      const key = foldSpace(name);
      byName.set(key, [...(byName.get(key) ?? []), entry.id]);
    }
  }
  return { entries, byId, byName };
}

/**
 * Parses a JSON file against a schema; faults are reported at the position of the value. Faulty entries of a list are as if left out;
 * undefined where the rest can't be read.
 */
export function readJson<Output>(file: VFile, schema: z.ZodType<Output>): Output | undefined {
  const data = parseJson(file);
  if (data === undefined) return undefined;
  const result = schema.safeParse(data, { error: describeIssue });
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const words = findEntryId(data, issue.path) ?? findText(data, issue.path);
    reportError(file, words === undefined ? 1 : JSON.stringify(words), {
      "json-field": `Unexpected value at ${issue.path.join(".") || "the top"}: ${issue.message}. Correct the entry.`,
    });
  }
  const faulty = new Set(result.error.issues.map(({ path: [entry] }) => entry));
  return Array.isArray(data) ? schema.safeParse(data.filter((_, at) => !faulty.has(at))).data : undefined;
}

function parseJson(file: VFile): unknown {
  const text = String(file);
  try {
    const data: unknown = JSON.parse(text);
    return data;
  } catch {
    const faults: ParseError[] = [];
    parse(text, faults, { disallowComments: true });
    const [fault] = faults;
    const offset = fault?.offset ?? 0;
    const code = fault === undefined ? "" : printParseErrorCode(fault.error);
    const found = text.charAt(offset);
    return reportError(file, pointAt(file, code === "CommaExpected" ? endBefore(text, offset) : offset), {
      json: `Unexpected ${found === "" ? "end" : found} in JSON, expected ${expectedInstead[code] ?? "an entry such as others are"}. Correct the file; quotation marks are straight, and no comma stands before ] or }.`,
    });
  }
}

const expectedInstead: Readonly<Record<string, string>> = {
  CommaExpected: "a comma between two entries",
  ColonExpected: "a colon behind the name of a field",
  PropertyNameExpected: "the name of a field in quotation marks",
  ValueExpected: "a value",
  CloseBraceExpected: "} at the end of an entry",
  CloseBracketExpected: "] at the end of the list",
  EndOfFileExpected: "nothing behind the end",
  UnexpectedEndOfString: "a quotation mark at the end of the text",
  InvalidSymbol: "a value in quotation marks, a number, true, false or null",
};

/* A comma is missing behind what stands before. */
function endBefore(text: string, offset: number): number {
  return text.slice(0, offset).trimEnd().length;
}

/* The identifier of the entry that a path leads into: the first on the way that has one. */
function findEntryId(data: unknown, [step, ...rest]: readonly PropertyKey[]): string | undefined {
  if (typeof data !== "object" || data === null) return undefined;
  const id: unknown = Reflect.get(data, "id");
  if (typeof id === "string") return id;
  return step === undefined ? undefined : findEntryId(Reflect.get(data, step), rest);
}

/* The text at a path, or the first within what is there: what an editor would look for. */
function findText(data: unknown, [step, ...rest]: readonly PropertyKey[]): string | undefined {
  if (typeof data === "string") return data;
  if (typeof data !== "object" || data === null) return undefined;
  if (step === undefined)
    return Object.values(data)
      .map((value: unknown) => findText(value, []))
      .find((text) => text !== undefined);
  return findText(Reflect.get(data, step), rest);
}
