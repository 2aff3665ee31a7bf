import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { explainFault } from "../../../scripts/build/whole/fault";

const catchError = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};

describe("explainFault", () => {
  // The device that answers every write as a full disk does.
  it.runIf(process.platform === "linux")("says of a full disk what to do", () => {
    expect(explainFault(catchError(() => writeFileSync("/dev/full", "words")))).toBe(
      "ENOSPC: no space left on device, write\nThe disk is full. Make room on it, and build again.",
    );
  });

  it("leaves any other error to whoever reads its stack", () => {
    expect(explainFault(catchError(() => readFileSync("no such file")))).toBeUndefined();
    expect(explainFault(new Error("broken"))).toBeUndefined();
  });
});
