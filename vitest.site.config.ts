import { defineConfig } from "vitest/config";
import { hasTheseDocuments, ofOtherContent } from "./tests/these-documents.mjs";

/** Whether what takes longer than a developer waits runs too, as it does before a release. */
const isLong = process.env.LONG_TESTS !== undefined;

/** What both parts have in common: nobody sees a golden file written in passing, so none is. */
const test = { environment: "node", update: false, allowOnly: false } as const;

/** Tests of the built site that need no browser, of other portals, and of the site as it may be later, which are built for them. */
export default defineConfig({
  test: {
    ...test,
    // Of the site as it may be later there are tests only where it is of these documents.
    passWithNoTests: !hasTheseDocuments,
    maxWorkers: "100%",
    // They read a whole site, on a machine that may be busy.
    testTimeout: 300_000,
    hookTimeout: 1_200_000,
    projects: [
      {
        extends: true,
        test: {
          name: "site",
          sequence: { groupOrder: 1 },
          include: ["tests/site/**/*.test.ts"],
          exclude: ofOtherContent,
          globalSetup: "tests/site/serve-site.ts",
          // A page is taken apart once for all that look at it.
          isolate: false,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: "portals",
          sequence: { groupOrder: 2 },
          include: ["tests/portals/**/*.built.test.ts", ...(isLong ? ["tests/portals/**/*.built.long.test.ts"] : [])],
          // Each builds a site, which takes the whole machine.
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: "later",
          sequence: { groupOrder: 3 },
          include: ["tests/later/**/*.test.ts"],
          // What takes longer than a developer waits, and runs before a release.
          exclude: [...ofOtherContent, ...(isLong ? [] : ["tests/later/*.long.test.ts"])],
          globalSetup: hasTheseDocuments ? "tests/later/build-later-site.ts" : [],
        },
      },
    ],
  },
});
