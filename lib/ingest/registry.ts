import { z } from "zod";
import type { VFile } from "vfile";
import { OrganizationEntry } from "#lib/records/organization";
import { PersonEntry } from "#lib/records/person";
import { foldSpace } from "./markdown";
import { reportError } from "./message";

/** Things with an identifier that are found by their printed names: people or organizations. */
export interface Registry<Entry> {
  entries: readonly Entry[];
  byId: ReadonlyMap<string, Entry>;
  /** Identifiers by printed name; more than one where namesakes stand apart. */
  byName: ReadonlyMap<string, readonly string[]>;
}

interface Named {
  id: string;
  name: string;
  acronym?: string | undefined;
  variants?: string[] | undefined;
}

/** Reads `content/people.json`. */
export function readPeople(file: VFile): Registry<PersonEntry> {
  return readRegistry(file, PersonEntry);
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
      reportError(file, placeOf(file, `"${entry.id}"`), "registry-duplicate", `Unexpected second entry "${entry.id}", expected one. Merge the two; put other spellings under "variants".`);
    }
    byId.set(entry.id, entry);
    for (const name of namesOf(entry)) {
      const key = foldSpace(name);
      byName.set(key, [...(byName.get(key) ?? []), entry.id]);
    }
  }
  return { entries, byId, byName };
}

/** Parses a JSON file against a schema; faults are reported at the line they can be told to stand on. */
export function readJson<Output>(file: VFile, schema: z.ZodType<Output>): Output | undefined {
  let data: unknown;
  try {
    data = JSON.parse(String(file));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    reportError(file, { line: 1, column: 1 }, "json", `Unexpected JSON: ${reason}. Correct the file.`);
    return undefined;
  }
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const entry: unknown = Array.isArray(data) ? data[Number(issue.path[0])] : undefined;
    const id = z.object({ id: z.string() }).safeParse(entry).data?.id;
    reportError(file, id === undefined ? { line: 1, column: 1 } : placeOf(file, `"${id}"`), "json-field", `Unexpected value at ${issue.path.join(".")}: ${issue.message}. Correct the entry.`);
  }
  return undefined;
}

/** The place of the first occurrence of some text in a file, or its start. */
export function placeOf(file: VFile, text: string): { line: number; column: number } {
  const before = String(file).split(text, 1)[0] ?? "";
  if (before.length === String(file).length) return { line: 1, column: 1 };
  const lines = before.split("\n");
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
