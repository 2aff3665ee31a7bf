import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

const here = import.meta.dirname;
const root = path.join(here, "../..");
const folders = ["ingest", "facts", "ledger", "fidelity", "withdraw"];

/** The files of the folders that check content, below `lib` or `tests`. */
function findFiles(within: "lib" | "tests", name: RegExp): string[] {
  return folders.flatMap((folder) => {
    const place = path.join(root, within, folder);
    const names = readdirSync(place, { recursive: true, encoding: "utf8" });
    return names.filter((each) => name.test(each)).map((each) => path.join(place, each));
  });
}

/** The kinds of message that the source can give: in every report, what stands before a reason. */
function rulesOfSource(): string[] {
  const found = findFiles("lib", /\.ts$/u).flatMap((name) => {
    const text = readFileSync(name, "utf8");
    const calls = text.matchAll(/^(?!export function).*\breport(?:Error|Missing|Unminted|Warning)\(/gmu);
    return [...calls].map((call) => {
      const rest = text.slice(call.index + call[0].length, call.index + call[0].length + 400);
      const [, quoted, plain] = /\{\s*(?:"([a-z]+(?:-[a-z]+)+)"|([a-z]+)):\s*\[?\s*[`"]Unexpected/u.exec(rest) ?? [];
      return quoted ?? plain ?? `${name} has a report whose kind can't be told`;
    });
  });
  return [...new Set(found)].sort();
}

/** The kinds of message that fixtures hold or tests expect, in the brackets that end a message. */
function rulesOfTests(): Set<string> {
  const texts = findFiles("tests", /(?:messages\.txt|\.test\.ts)$/u).map((name) => readFileSync(name, "utf8"));
  return new Set(
    texts.flatMap((text) => [...text.matchAll(/\(([a-z]+(?:-[a-z]+)*)\\{0,2}\)/gu)].map((match) => match[1] ?? "")),
  );
}

it("every kind of message has a fixture or a test", () => {
  const rules = rulesOfSource();
  const covered = rulesOfTests();
  expect(rules.length).toBeGreaterThan(40);
  expect(rules.filter((rule) => !covered.has(rule))).toEqual([]);
});
