import { ESLint, Linter } from "eslint";
import { beforeAll, expect, it } from "vitest";

const eslint = new ESLint();

// The first question loads the plug-ins.
beforeAll(() => eslint.calculateConfigForFile("lib/corpus/harbour.ts"), 600_000);

/** Counts what the project's own rule of syntax reports of a line, were it in a file of that name. */
async function countReports(line: string, file: string): Promise<number> {
  const config: unknown = await eslint.calculateConfigForFile(file);
  const { rules } = config as { rules: Linter.RulesRecord };
  return new Linter().verify(line, { rules: { "no-restricted-syntax": rules["no-restricted-syntax"] ?? "off" } })
    .length;
}

const forbidden = [
  'const anchor = id.split("#").at(-1);',
  'const [page] = address.split("#", 1);',
  'const number = id.split("#p")[1];',
  'const name = id.split("/").pop();',
  "const names = id.split(/[/#]/);",
  'const file = id.replace("#", "/");',
  'const page = id.slice(0, id.indexOf("#"));',
  "const id = `${document}#p${number}`;",
  'const id = document + "#p" + number;',
  "const number = /#p(\\d+)$/.exec(id)?.[1];",
];

const folders = [
  "lib/corpus/harbour.ts",
  "components/page/harbour.tsx",
  "app/(reading)/page.tsx",
  "scripts/harbour.ts",
];

it.each(folders)("an address that is cut or built by hand is reported in %s", async (file) => {
  for (const line of forbidden) expect(await countReports(line, file), line).toBe(1);
});

it.each(["lib/address/harbour.ts", "tests/corpus/harbour.test.ts"])("none is reported in %s", async (file) => {
  for (const line of forbidden) expect(await countReports(line, file), line).toBe(0);
});

it("other texts that are cut or built are not reported", async () => {
  const allowed = [
    'const lines = text.split("\\n");',
    "const link = `#${letter}`;",
    "const words = `on page #p`;",
    "const folders = file.split(path.sep);",
  ];
  for (const line of allowed) expect(await countReports(line, "lib/corpus/harbour.ts"), line).toBe(0);
});

it("barrels and default exports are reported as before", async () => {
  expect(await countReports('export * from "./session";', "components/page/harbour.tsx")).toBe(1);
  expect(await countReports('export * from "./session"; export default 1;', "lib/address/harbour.ts")).toBe(2);
});
