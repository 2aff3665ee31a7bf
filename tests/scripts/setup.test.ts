import { describe, expect, it } from "vitest";
import { findOutOfDate, isNewEnough } from "../../scripts/setup.mjs";

const locked = {
  packages: {
    "": { version: "0.1.0" },
    "node_modules/a": { version: "1.0.0" },
    "node_modules/a/node_modules/b": { version: "2.0.0" },
    "node_modules/for-another-system": { version: "3.0.0", optional: true },
  },
};

describe("findOutOfDate", () => {
  it("asks for an installation where there is none", () => {
    expect(findOutOfDate(locked, undefined)).toBe("none are installed");
  });

  it("is content when each package is there in its version, and an optional one is absent", () => {
    const installed = {
      packages: { "node_modules/a": { version: "1.0.0" }, "node_modules/a/node_modules/b": { version: "2.0.0" } },
    };
    expect(findOutOfDate(locked, installed)).toBeUndefined();
  });

  it("names a package that is missing", () => {
    expect(findOutOfDate(locked, { packages: { "node_modules/a": { version: "1.0.0" } } })).toBe("b 2.0.0 is missing");
  });

  it("names a package of another version, optional ones as well", () => {
    const installed = { packages: { ...locked.packages, "node_modules/for-another-system": { version: "2.9.0" } } };
    expect(findOutOfDate(locked, installed)).toBe("for-another-system 3.0.0 is installed as 2.9.0");
  });
});

describe("isNewEnough", () => {
  it.each([
    ["18.20.0", false],
    ["20.18.3", false],
    ["20.19.0", true],
    ["20.20.2", true],
    ["22.0.0", true],
  ])("judges %s", (version, expected) => {
    expect(isNewEnough(version)).toBe(expected);
  });
});
