import { defineConfig } from "vitest/config";
import { ofOtherContent } from "./tests/these-documents.mjs";

/** Where modules are put in place of others, or loaded anew, which other tests must not see. */
const alone = ["tests/address/site.test.ts", "tests/browser/my-list/store.test.ts", "tests/ledger/property/*.test.ts"];

/** What takes longer than a developer waits, and runs before a release. */
const long = process.env.LONG_TESTS === undefined ? ["tests/**/*.long.test.ts"] : [];

export default defineConfig({
  test: {
    environment: "node",
    // By itself it leaves a core to whoever waits.
    maxWorkers: "100%",
    // A test may compute for a while on a machine that is busy.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Nobody sees a golden file written in passing, so none is.
    update: false,
    allowOnly: false,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: [
            "tests/{e2e,site,later}/**",
            "tests/**/*.built{,.long}.test.ts",
            ...ofOtherContent,
            ...alone,
            ...long,
          ],
          // Most of the time went into loading the same modules for each file.
          isolate: false,
        },
      },
      { extends: true, test: { name: "alone", include: alone, exclude: long } },
    ],
  },
});
