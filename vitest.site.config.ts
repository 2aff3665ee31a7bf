import { defineConfig } from "vitest/config";

/** Tests of the site as it may be later, which is built for them; they run after the others, so that nothing is slowed by it. */
export default defineConfig({
  test: {
    include: ["tests/site/**/*.test.ts"],
    globalSetup: "tests/site/build-later-site.ts",
    environment: "node",
    update: false,
    allowOnly: false,
  },
});
