import { expect, it } from "vitest";
import { formatFallbackFaces, formatFontFace } from "#lib/export/font-face";
import { formatUnicodeRange, parseUnicodeRange } from "#lib/export/unicode-range";

it("formats code points as the shortest range without others in use, whatever their order", () => {
  expect(formatUnicodeRange([0xa7, 0x24, 0x20, 0x21, 0x20], [0x9f, 0xb0])).toBe("U+20-24,U+A7");
  expect(formatUnicodeRange([0xb0, 0x9f], [0xb0, 0xa7, 0x24])).toBe("U+9F,U+B0");
});

it("parses what it formats", () => {
  const isHeld = parseUnicodeRange("U+20-22, U+A7");
  expect([0x1f, 0x20, 0x22, 0x23, 0xa7].map(isHeld)).toEqual([false, true, true, false, true]);
});

it("refuses a form it does not know", () => {
  expect(() => parseUnicodeRange("U+4??")).toThrow(RangeError);
});

it("writes a font face that moves no line when it comes late, and is loaded for its own characters only", () => {
  const rule = formatFontFace({
    family: "A",
    style: "italic",
    weight: "400 700",
    address: "/base/a.woff2",
    unicodeRange: "U+20",
  });
  expect(rule).toContain('font-family: "A"');
  expect(rule).toContain("font-display: optional");
  expect(rule).toContain('src: url("/base/a.woff2") format("woff2")');
  expect(rule).toContain("unicode-range: U+20");
});

it("sets the fallbacks to the widths of the fonts they stand for", () => {
  const [serif = "", sans = ""] = formatFallbackFaces(1.1).split(/(?<=\}\n)/u);
  expect(serif).toContain("size-adjust: 91.97%");
  expect(sans).toContain("size-adjust: 95.49%");
});
