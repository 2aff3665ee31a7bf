import { readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import path from "node:path";
import { formatLedgerFile } from "#lib/ledger/ledger-file";
import type { CorpusRecords } from "#lib/records/corpus-records";
import { listFiles, openCopy } from "../portals/project-copy";

const { folder, fill, run } = openCopy("later");

/** The export of the site as it may be later. */
export const laterSite = path.join(folder, "out");

/** What each file of it was when only what had changed was made anew, from a cache of which some was damaged. */
export const digestsOfChanged = path.join(folder, "build/digests.json");

/** The day on which all of it changes. */
export const changed = "2026-11-22";

/**
 * Whose names are withdrawn: one who opened and closed all three conferences, is interviewed, quoted, pictured, named in the account
 * of visits and spelt by the address of a part; and one whose letters are not those of English and who is filed under her first name.
 */
export const withdrawn = [
  { person: "people/madina-jarbussynova", date: changed },
  { person: "people/ingibjorg-solrun-gisladottir", date: changed },
];

/** An item of other words, one that has another identifier, and one that is taken out; all of one list. */
export const corrected = {
  id: "alliance-18/panel-1/r3",
  from: "tasks of each partner involved",
  to: "tasks of every partner involved",
  reason: "The word was misread.",
};
export const moved = {
  id: "alliance-18/panel-1/r9",
  to: "alliance-18/panel-1/r12",
  date: changed,
  reason: "It was split off by mistake.",
};
export const gone = {
  id: "alliance-18/panel-1/r11",
  date: changed,
  stood: "A recommendation on the training of teachers.",
  reason: "It was counted twice.",
};
/** In that report each item is a paragraph too. */
export const goneParagraph = { ...gone, id: "documents/alliance-18-report#p30" };

/**
 * Builds the site as it may be later, with names withdrawn and an item corrected, one moved and one gone, in a copy of the project
 * below `build/`, which leaves `out/` and all else as it was. It is built of what has changed alone, changed again and built so, and
 * at last, where there is time, built of all anew.
 */
export function buildLaterSite(): void {
  fill("content", ["build/cache"]);
  writeContent("withdrawn.json", JSON.stringify(withdrawn));
  writeContent("aliases.json", formatLedgerFile([moved]));
  writeContent("tombstones.json", formatLedgerFile([gone, goneParagraph]));
  writeContent(
    "alliance-18/report.md",
    editReport(readFileSync(path.join(folder, "content/alliance-18/report.md"), "utf8")),
  );
  run("mint", "--correct", corrected.reason, "--date", changed);
  run("seal");
  run("build");
  editAgain();
  run("seal");
  damageCache();
  run("build");
  writeFileSync(digestsOfChanged, JSON.stringify(digestSite()));
  if (process.env.LONG_TESTS !== undefined) run("build", "--no-cache");
}

/* A label of a vocabulary, and an item that is added. */
function editAgain(): void {
  const read = (name: string) => readFileSync(path.join(folder, "content", name), "utf8");
  writeContent(
    "vocabulary/topics.json",
    replaceOnce(read("vocabulary/topics.json"), "causes, vulnerability, demand.", "causes, vulnerability and demand."),
  );
  const item = /^- Inclusion of survivor voices/mu;
  writeContent(
    "alliance-18/report.md",
    replaceOnce(read("alliance-18/report.md"), item, "- Rest for those who listen;\n$&"),
  );
}

/* As a disk or a careless hand may: one file of each kind is cut. */
function damageCache(): void {
  const cache = path.join(folder, "build/cache");
  for (const kind of readdirSync(cache)) {
    const [file] = readdirSync(path.join(cache, kind));
    if (file !== undefined) truncateSync(path.join(cache, kind, file), 10);
  }
}

/** Digests every file of the later site, by its path. */
export function digestSite(): Record<string, string> {
  const digest = (name: string) =>
    createHash("sha256")
      .update(readFileSync(path.join(laterSite, name)))
      .digest("hex");
  return Object.fromEntries(listFiles(laterSite).map((name) => [name, digest(name)]));
}

function writeContent(name: string, text: string): void {
  writeFileSync(path.join(folder, "content", name), text);
}

/* The items of the report as an editor would change them: a word, a mark, and a whole item. */
function editReport(report: string): string {
  const [before, list, after] = splitOnce(report, "## Panel 1", "## Panel 2");
  const item = new RegExp(`^- (?:(?!^- )[^])*?:rec\\{#${gone.id.split("/").at(-1)} [^}]*\\}\\n`, "mu");
  const edited = replaceOnce(replaceOnce(replaceOnce(list, corrected.from, corrected.to), "{#r9 ", "{#r12 "), item, "");
  return before + edited + after;
}

function splitOnce(text: string, start: string, end: string): [string, string, string] {
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`Unexpected report, expected ${start} and then ${end}`);
  return [text.slice(0, from), text.slice(from, to), text.slice(to)];
}

function replaceOnce(text: string, from: string | RegExp, to: string): string {
  const replaced = text.replace(from, to);
  if (replaced === text) throw new Error(`Unexpected report, expected ${String(from)} in it`);
  return replaced;
}

/** Folds as simply as can be, by none of the code under test. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/ð/giu, "d")
    .replace(/[\s\u00A0]+/gu, " ")
    .toLowerCase();
}

/** Every form in which the records print a person's name: as it stands, turned about, in addresses, and the family name. */
export function findForms(records: CorpusRecords, person: string): string[] {
  const known = records.people
    .filter(({ id }) => id === person)
    .flatMap(({ id, names, sortAs }) => [
      ...names,
      ...(sortAs === undefined ? [] : [sortAs]),
      id.slice("people/".length),
    ]);
  const voices = [
    ...records.sessions.flatMap(({ credits }) => credits),
    ...records.quotations.flatMap(({ by }) => by ?? []),
    ...records.interviews.map((interview) => interview.with),
  ];
  const names = [...known, ...voices.filter((voice) => voice.person === person).map(({ name }) => name)];
  const turned = names.flatMap((name) =>
    [", ", " "].map((between) => [name.split(" ").at(-1), name.split(" ").slice(0, -1).join(" ")].join(between)),
  );
  const families = names.map((name) => name.split(" ").at(-1) ?? name);
  return [
    ...new Set(
      [
        ...names,
        ...turned,
        ...families,
        ...names.map((name) => name.replaceAll(" ", "")),
        ...names.map((name) => name.replaceAll(" ", "-")),
        ...names.map((name) => name.replaceAll(" ", ".")),
      ].map(fold),
    ),
  ];
}
