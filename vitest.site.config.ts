import { defineConfig } from "vitest/config";

/** Tests that build a whole site of their own; they run after the others, so that nothing is slowed by them. */
export default defineConfig({
  test: { include: ["tests/site/**/*.test.ts"], environment: "node", update: false, allowOnly: false },
});
