import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

const here = import.meta.dirname;
const source = path.join(here, "../../lib/ingest");

/** The kinds of message that the source can give: the third argument of every report. */
function rulesOfSource(): string[] {
  const found = readdirSync(source).flatMap((name) => {
    const text = readFileSync(path.join(source, name), "utf8");
    const calls = text.matchAll(/^(?!export function).*\breport(?:Error|Warning)\(/gmu);
    return [...calls].map((call) => {
      const rest = text.slice(call.index + call[0].length, call.index + call[0].length + 400);
      const rule = /"([a-z]+(?:-[a-z]+)*)",\s*[`"]/u.exec(rest)?.[1];
      return rule ?? `${name} has a report whose kind can't be told`;
    });
  });
  return [...new Set(found)].sort();
}

/** The kinds of message that fixtures hold or tests expect, in the brackets that end a message. */
function rulesOfTests(): Set<string> {
  const files = readdirSync(here, { recursive: true, encoding: "utf8" }).filter((name) =>
    /(?:messages\.txt|\.test\.ts)$/u.test(name),
  );
  const texts = files.map((name) => readFileSync(path.join(here, name), "utf8"));
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
