import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import path from "node:path";
import type { CorpusRecords } from "#lib/records/corpus";

const root = path.join(import.meta.dirname, "../..");
const copied = ["app", "components", "content", "lib", "public", "scripts", "package.json", "package-lock.json", "tsconfig.json", "next.config.ts"];
/** What an earlier build made among them, with the names in it. */
const made = ["assets", "data", "cards"].map((name) => path.join("public", name));

/**
 * Builds the site with names withdrawn in a copy of the project below `build/`, which leaves `out/` and all else as it was.
 * Answers the folder of the export.
 */
export function buildWithdrawnSite(entries: readonly object[]): string {
  const folder = path.join(root, "build/test/withdrawn");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of copied.filter((each) => existsSync(path.join(root, each)))) {
    cpSync(path.join(root, name), path.join(folder, name), { recursive: true, filter: (file) => !made.includes(path.relative(root, file)) });
  }
  // What the build may take over from an earlier one.
  if (existsSync(path.join(root, "build/cards"))) cpSync(path.join(root, "build/cards"), path.join(folder, "build/cards"), { recursive: true });
  symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"), "junction");
  writeFileSync(path.join(folder, "content/withdrawn.json"), JSON.stringify(entries));
  const { status, stdout, stderr } = spawnSync(process.execPath, ["node_modules/tsx/dist/cli.mjs", "scripts/build.ts"], { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(`The build in ${folder} failed:\n${stdout}\n${stderr}`);
  return path.join(folder, "out");
}

/** Lists the files of an export, as paths within it with slashes. */
export function listFiles(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/")).sort();
}

/** Reads a page of an export as its words, without tags. */
export function readWords(folder: string, page: string): string {
  return readFileSync(path.join(folder, page, "index.html"), "utf8").replace(/<[^<>]*>/gu, " ").replace(/&#x27;|&#39;/gu, "'").replace(/\s+/gu, " ");
}

/** Folds as simply as can be, by none of the code under test. */
export function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/ð/giu, "d").replace(/[\s\u00A0]+/gu, " ").toLowerCase();
}

/** Every form in which the records print a person's name: as it stands, turned about, in addresses, and the family name. */
export function findForms(records: CorpusRecords, person: string): string[] {
  const known = records.people.filter(({ id }) => id === person).flatMap(({ id, names, sortAs }) => [...names, ...(sortAs === undefined ? [] : [sortAs]), id.slice("people/".length)]);
  const voices = [...records.sessions.flatMap(({ credits }) => credits), ...records.quotations.flatMap(({ by }) => by ?? []), ...records.interviews.map((interview) => interview.with)];
  const names = [...known, ...voices.filter((voice) => voice.person === person).map(({ name }) => name)];
  const turned = names.flatMap((name) => [", ", " "].map((between) => [name.split(" ").at(-1), name.split(" ").slice(0, -1).join(" ")].join(between)));
  const families = names.map((name) => name.split(" ").at(-1) ?? name);
  return [...new Set([...names, ...turned, ...families, ...names.map((name) => name.replaceAll(" ", "")), ...names.map((name) => name.replaceAll(" ", "-")), ...names.map((name) => name.replaceAll(" ", "."))].map(fold))];
}
