import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readIssuedCodes } from "../../scripts/build/content/codes";
import { buildCode, codeAlphabet, codeCount, findMends, formatCode, isCode, readCode } from "#lib/address/short-code";
import { atLeast } from "../these-documents.mjs";

const issued = (await readIssuedCodes()).map(({ code }) => code);
const everything = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const numbers = fc.integer({ min: 0, max: codeCount - 1 });

const replace = (code: string, at: number, character: string) => code.slice(0, at) + character + code.slice(at + 1);
const swap = (code: string, a: number, b: number) => replace(replace(code, a, code.charAt(b)), b, code.charAt(a));

/** Every form of a code with one character another of the whole alphabet and the digits. */
const substitutionsOf = (code: string) =>
  [...code].flatMap((own, at) => [...everything].filter((each) => each !== own).map((each) => replace(code, at, each)));

/** Every form of a code with two different neighbours swapped. */
const neighboursOf = (code: string) =>
  [...code].flatMap((own, at) => (at + 1 < code.length && own !== code.charAt(at + 1) ? [swap(code, at, at + 1)] : []));

describe("every code that was ever issued", () => {
  it("is a code", () => {
    expect(issued.length).toBeGreaterThan(atLeast(200));
    expect(issued.filter((code) => !isCode(code))).toEqual([]);
  });

  it("is rejected with any one character wrong", () => {
    const slips = issued.flatMap(substitutionsOf);
    expect(slips).toHaveLength(issued.length * 6 * 35);
    expect(slips.filter(isCode)).toEqual([]);
  });

  it("is rejected with any two neighbours swapped", () => {
    const slips = issued.flatMap(neighboursOf);
    expect(slips.length).toBeGreaterThan(atLeast(issued.length * 4));
    expect(slips.filter(isCode)).toEqual([]);
  });

  it("is rejected with any one character wrong or two swapped when it is read forgivingly, but for a look-alike of itself", () => {
    const wrong = issued.flatMap((code) =>
      [...substitutionsOf(code), ...neighboursOf(code)].filter((slip) => {
        const read = readCode(slip, "AP");
        return read !== undefined && read !== code && isCode(read);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("is among the mends of each of its slips", () => {
    const lost = issued.flatMap((code) =>
      [...substitutionsOf(code), ...neighboursOf(code), code.slice(1), `${code}7`].filter(
        (slip) => findMends(slip, "AP", [code]).length === 0,
      ),
    );
    expect(lost).toEqual([]);
  });
});

describe("buildCode", () => {
  it("uses a prime number of characters, none of which looks like another", () => {
    expect(codeAlphabet).toHaveLength(23);
    expect([...codeAlphabet].filter((each) => "01AEIOUBGLQSZ".includes(each))).toEqual([]);
  });

  it("gives each number a code of its own, in which no slip makes another code", () => {
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        const code = buildCode(a);
        expect(isCode(code)).toBe(true);
        if (a !== b) expect(buildCode(b)).not.toBe(code);
        expect([...substitutionsOf(code), ...neighboursOf(code)].filter(isCode)).toEqual([]);
      }),
      { seed: 5, numRuns: 500 },
    );
  });

  it("makes codes in which also a swap of two that are no neighbours is caught", () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }), (number, a, b) => {
        const code = buildCode(number);
        const swapped = swap(code, a, b);
        expect(swapped === code || !isCode(swapped)).toBe(true);
      }),
      { seed: 5, numRuns: 500 },
    );
  });

  it("refuses a number that has no code", () => {
    for (const number of [-1, 0.5, codeCount, Number.NaN]) expect(() => buildCode(number)).toThrow(RangeError);
  });
});

describe("readCode", () => {
  it("forgives case, spaces, dashes and the letters before the code", () => {
    fc.assert(
      fc.property(
        numbers,
        fc.array(fc.constantFrom(" ", "-", "–", ""), { minLength: 8, maxLength: 8 }),
        fc.boolean(),
        (number, gaps, small) => {
          const code = buildCode(number);
          const spaced = [...`AP${code}`].map((character, at) => character + (gaps[at] ?? "")).join("");
          expect(readCode(small ? spaced.toLowerCase() : spaced, "AP")).toBe(code);
        },
      ),
      { seed: 5 },
    );
    expect(readCode(formatCode("AP", buildCode(1_234_567)), "AP")).toBe(buildCode(1_234_567));
  });

  it("takes a character for the one it looks like", () => {
    expect(readCode("ap-0oq-bgs", "AP")).toBe("DDD865");
    expect(readCode("zu1 222", "AP")).toBe("2V7222");
  });

  it("answers nothing for another thing", () => {
    for (const text of ["", "AP-", "K7PF2", "trafficking", "alliance-17/panel-1/r1", "K7PF2MM"])
      expect(readCode(text, "AP"), text).toBeUndefined();
  });
});
