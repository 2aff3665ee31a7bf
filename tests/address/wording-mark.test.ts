import { describe, expect, it } from "vitest";
import { fingerprint } from "#lib/records/text/fingerprint";
import { addMark, buildMark, parseMark } from "#lib/address/wording-mark";

const mark = buildMark(fingerprint("Buoys should be lit;"));
const parse = (address: string) => {
  const { search, hash } = new URL(address);
  return parseMark(search, hash);
};

describe("buildMark", () => {
  it("makes six small letters and digits of a fingerprint, others for other words", () => {
    expect(mark).toMatch(/^[2-9a-z]{6}$/u);
    expect(buildMark(fingerprint("Buoys  should\nbe lit;"))).toBe(mark);
    expect(buildMark(fingerprint("Buoys must be lit;"))).not.toBe(mark);
  });
});

describe("addMark and parseMark", () => {
  it.each([
    ["https://example.org/harbour-3/panel-1/r1/", `https://example.org/harbour-3/panel-1/r1/#~${mark}`, ""],
    ["https://example.org/documents/note/#p12", `https://example.org/documents/note/?~${mark}#p12`, "p12"],
  ])("mark %s and read the mark back", (address, marked, anchor) => {
    expect(addMark(address, mark)).toBe(marked);
    expect(parse(marked)).toEqual({ anchor, mark });
  });

  it("read a mark behind an anchor, in capitals too", () => {
    expect(parse(`https://example.org/harbour-3/panel-1/#r1~${mark.toUpperCase()}`)).toEqual({ anchor: "r1", mark });
  });

  it.each([
    [`?~${mark}&fbclid=a#r1`, "r1"],
    [`?utm_source=m&~${mark}#r1`, "r1"],
    [`?~${mark}=#r1`, "r1"],
    [`#%7E${mark}`, ""],
    [`?%7e${mark}#p12`, "p12"],
    [`#~${mark}.`, ""],
    [`#~${mark})`, ""],
    [`#~${mark},`, ""],
    [`#~${mark}%20`, ""],
    [`#r1~${mark}).`, "r1"],
  ])("read it in %s, wherever a program or a sentence left it", (rest, anchor) => {
    expect(parse(`https://example.org/harbour-3/panel-1/${rest}`)).toEqual({ anchor, mark });
  });

  it("read no mark where there is none, and whatever stands for one", () => {
    expect(parse("https://example.org/harbour-3/?q=child#r1")).toBeUndefined();
    expect(parse("https://example.org/harbour-3/")).toBeUndefined();
    expect(parse("https://example.org/harbour-3/#r1~")).toEqual({ anchor: "r1", mark: "" });
    expect(parse("https://example.org/harbour-3/#r1~a~b")).toEqual({ anchor: "r1", mark: "a~b" });
  });
});
