import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/e2e/**", "tests/site/**"],
    environment: "node",
    // By itself it leaves a core to whoever waits.
    maxWorkers: "100%",
    // Nobody sees a golden file written in passing, so none is.
    update: false,
    allowOnly: false,
  },
});
