import { describe, expect, it } from "vitest";
import { buildContextPath, buildPath, parsePath } from "#lib/address/permalink";
import { identifiers, noIdentifiers } from "./identifiers";

describe("buildPath and parsePath", () => {
  it.each(identifiers)("build and parse $path", ({ id, path }) => {
    expect(buildPath(id)).toBe(path);
    expect(parsePath(path)).toBe(id);
  });

  it("parse an address without the slash at its end", () => {
    expect(parsePath("/harbour-3/panel-1/r1")).toBe("harbour-3/panel-1/r1");
    expect(parsePath("/documents/harbour-3-report#p7")).toBe("documents/harbour-3-report#p7");
  });

  it.each(noIdentifiers)("refuse %j", (id) => {
    expect(() => buildPath(id)).toThrow(RangeError);
  });

  it.each([
    "",
    "/",
    "//",
    "harbour-3",
    "/search/",
    "/harbour-3/?q=buoys",
    "/harbour-3/panel-1/#r1",
    "/visits/harbour-2017/",
    "/field-operations/#harbour-office",
    "https://harbour.example/harbour-3/",
  ])("find no identifier in %j", (path) => {
    expect(parsePath(path)).toBeUndefined();
  });
});

describe("buildContextPath", () => {
  it("points at a recommendation within its session", () => {
    expect(buildContextPath("harbour-3/panel-1/r12")).toBe("/harbour-3/panel-1/#r12");
  });

  it.each(["harbour-3/panel-1", "people/mira-solberg", "nothing at all"])("refuses %j", (id) => {
    expect(() => buildContextPath(id)).toThrow(RangeError);
  });
});
