import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";

it("nothing is exported, installed or kept that nothing uses", () => {
  const { status, stdout } = spawnSync(process.execPath, ["node_modules/knip/bin/knip.js", "--no-progress"], {
    encoding: "utf8",
  });
  expect(stdout).toBe("");
  expect(status).toBe(0);
}, 120_000);
