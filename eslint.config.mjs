import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import vitals from "eslint-config-next/core-web-vitals";
import tseslint from "typescript-eslint";

/** Forbids imports by their written form; `regex`, because a `group` that begins with # matches nothing. */
const forbid = (...patterns) => ["error", { patterns: patterns.map(([regex, message]) => ({ regex, message })) }];

const framework = [
  "^(?:react|react-dom|next)(?:/|$)|^#components/|^#app/",
  "lib/ never imports React, Next, components or pages, so that it can become a package.",
];
const files = ["^(?:node:)?fs(?:/|$)", "Only lib/corpus and scripts/ read and write files."];
const beyondRecords = (...allowed) => [
  `^#lib/(?!records/|${allowed.map((name) => `${name}/|`).join("")}$)`,
  "Imports point back at lib/records; DESIGN.md has the directions.",
];
const build = ["^#build/", "What the build made is read through lib/corpus."];

export default defineConfig(
  globalIgnores([
    "node_modules/",
    ".next/",
    "out/",
    "build/",
    "public/",
    "coverage/",
    "test-results/",
    "playwright-report/",
    "next-env.d.ts",
  ]),
  { files: ["app/**/*.tsx", "components/**/*.tsx"], extends: [vitals] },
  js.configs.recommended,
  tseslint.configs.strict,
  {
    files: ["**/*.ts", "**/*.tsx"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/no-unnecessary-condition": "error",
      "@typescript-eslint/no-unnecessary-type-assertion": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/consistent-type-definitions": ["error", "interface"],
      // A schema and the type inferred from it share one name.
      "@typescript-eslint/no-redeclare": "off",
      "no-redeclare": "off",
    },
  },
  {
    files: ["**/*.{ts,tsx,mjs}"],
    rules: {
      "max-lines": ["error", { max: 250 }],
      "max-lines-per-function": ["error", { max: 40, skipBlankLines: true, skipComments: true }],
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Named exports; default only where Next or a tool asks." },
        { selector: "ExportAllDeclaration", message: "No barrels." },
      ],
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      eqeqeq: "error",
    },
  },
  {
    files: ["app/**", "components/**"],
    rules: {
      // Words stand in the source as a reader sees them.
      "react/no-unescaped-entities": "off",
      // Pages are plain HTML without the framework's scripts: <a> is the right element, our modules are the right scripts.
      "@next/next/no-html-link-for-pages": "off",
      "@next/next/no-sync-scripts": "off",
      "no-restricted-syntax": [
        "error",
        {
          selector: "ExpressionStatement[directive='use client']",
          message: "Pages are HTML alone; behaviour belongs to lib/browser.",
        },
        { selector: "JSXAttribute[name.name='style']", message: "The policy forbids style attributes; use a class." },
        {
          selector: "JSXAttribute[name.name=/^on[A-Z]/]",
          message: "Pages are HTML alone; listeners belong to lib/browser.",
        },
        { selector: "ExportAllDeclaration", message: "No barrels." },
      ],
    },
  },
  {
    files: ["components/**"],
    rules: {
      "no-restricted-imports": forbid(beyondRecords(), build, files, [
        "^#app/|^next(?:/|$)",
        "Components take props and give HTML; they know the types of records, nothing else.",
      ]),
    },
  },
  {
    files: ["app/**"],
    rules: {
      "no-restricted-imports": forbid(
        ["^#lib/ingest/", "Pages choose records through lib/corpus; they parse nothing."],
        files,
      ),
    },
  },
  { files: ["lib/**"], rules: { "no-restricted-imports": forbid(framework, files, build, beyondRecords()) } },
  {
    files: ["lib/records/**"],
    rules: {
      "no-restricted-imports": forbid(
        framework,
        files,
        build,
        ["^#lib/", "lib/records imports nothing of lib; inside the folder, use ./."],
        ["^(?!\\.|zod$|@noble/hashes/)", "lib/records imports zod and @noble/hashes only."],
      ),
    },
  },
  { files: ["lib/corpus/**"], rules: { "no-restricted-imports": forbid(framework, beyondRecords()) } },
  {
    files: ["lib/related/**"],
    rules: {
      "no-restricted-imports": forbid(framework, files, build, [
        "^#lib/(?!records/|search/engine/text/encoder$)",
        "lib/related reads words as the search does and takes no more of it; DESIGN.md has the directions.",
      ]),
    },
  },
  {
    files: ["lib/metadata/**", "lib/cards/**"],
    rules: { "no-restricted-imports": forbid(framework, files, build, beyondRecords("citation")) },
  },
  {
    files: ["lib/browser/**"],
    rules: { "no-restricted-imports": forbid(framework, files, build, beyondRecords("search")) },
  },
  {
    files: ["*.config.{ts,mjs}", "**/*.d.ts", "tests/e2e/site/serve-site.ts"],
    rules: { "no-restricted-syntax": "off" },
  },
  {
    files: ["tests/**"],
    rules: {
      "max-lines-per-function": "off",
      "@typescript-eslint/consistent-type-assertions": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
  {
    files: ["**/*.mjs"],
    languageOptions: { globals: { process: "readonly", console: "readonly", performance: "readonly" } },
  },
);
