import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import ts from "typescript";

/*
 * The vocabulary of schema.org as schema-dts declares it: that package is generated from schema.org's own release. An interface
 * ending in `Leaf` is a type; those that it extends have the properties it may have.
 */
const file = path.join(
  path.dirname(createRequire(import.meta.url).resolve("schema-dts/package.json")),
  "dist/schema.d.ts",
);
const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, false);
const interfaces = new Map<string, { above: string[]; own: string[] }>();
for (const statement of source.statements) {
  if (!ts.isInterfaceDeclaration(statement)) continue;
  const above = (statement.heritageClauses ?? []).flatMap(({ types }) =>
    types.flatMap(({ expression }) => (ts.isIdentifier(expression) ? [expression.text] : [])),
  );
  const own = statement.members.flatMap(({ name }) =>
    name !== undefined && (ts.isStringLiteral(name) || ts.isIdentifier(name)) ? [name.text] : [],
  );
  interfaces.set(statement.name.text, { above, own });
}

/** Finds what is wrong with a value of JSON-LD: types that schema.org does not have, and properties that a type does not allow. */
export function findFaults(value: unknown, at = "$"): string[] {
  if (Array.isArray(value)) return value.flatMap((each: unknown, index) => findFaults(each, `${at}[${index}]`));
  if (typeof value !== "object" || value === null) return [];
  const record: Readonly<Record<string, unknown>> = { ...value };
  const inner = Object.entries(record)
    .filter(([name]) => !name.startsWith("@"))
    .flatMap(([name, each]) => findFaults(each, `${at}.${name}`));
  const names = Object.keys(record);
  // A reference says no more than which thing is meant, and a graph is a list of things.
  if (names.join() === "@id") return inner;
  if (names.includes("@graph"))
    return [
      ...findFaults(record["@graph"], `${at}.@graph`),
      ...names.filter((name) => name !== "@context" && name !== "@graph").map((name) => `${at}: ${name}`),
    ];
  const type = record["@type"];
  const allowed = typeof type === "string" ? findProperties(`${type}Leaf`) : undefined;
  if (allowed === undefined) return [`${at}: unknown type ${String(type)}`, ...inner];
  // An annotation of an action ("query-input") belongs to the property, or to a variable of the address, that it speaks of.
  return [
    ...names
      .filter((name) => !name.startsWith("@") && !name.endsWith("-input") && !allowed.has(name))
      .map((name) => `${at}: ${name} of ${String(type)}`),
    ...inner,
  ];
}

function findProperties(name: string): Set<string> | undefined {
  const found = interfaces.get(name);
  return found === undefined
    ? undefined
    : new Set([...found.own, ...found.above.flatMap((above) => [...(findProperties(above) ?? [])])]);
}
