import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import vitals from "eslint-config-next/core-web-vitals";
import tseslint from "typescript-eslint";
import { addressSelectors } from "./eslint.addresses.mjs";
import { directionRules } from "./eslint.directions.mjs";

const noBarrels = { selector: "ExportAllDeclaration", message: "No barrels." };
const exportSelectors = [
  { selector: "ExportDefaultDeclaration", message: "Named exports; default only where Next or a tool asks." },
  noBarrels,
];

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
      "no-restricted-syntax": ["error", ...exportSelectors, ...addressSelectors],
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
        noBarrels,
        ...addressSelectors,
      ],
    },
  },
  {
    // A test writes out the addresses that it expects, or it would ask the functions that it tests.
    files: ["lib/address/**", "tests/**"],
    rules: { "no-restricted-syntax": ["error", ...exportSelectors] },
  },
  directionRules,
  {
    files: ["*.config.{ts,mjs}", "**/*.d.ts", "tests/site/serve-site.ts"],
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
