import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { fingerprint } from "#lib/records/text/fingerprint";

describe("fingerprint", () => {
  it("is the start of SHA-256, by the standard's own example", () => {
    expect(fingerprint("abc")).toBe("ba7816bf8f01cfea");
    expect(fingerprint("")).toBe("e3b0c44298fc1c14");
  });

  it("agrees with another implementation beyond ASCII", () => {
    const text = "Moorings – “safe” ones – for Þóra Guðbrands’ 数 ships";
    expect(fingerprint(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex").slice(0, 16));
  });

  it("is the same for words that read alike", () => {
    const plain = fingerprint("Frédéric spoke of buoys.");
    expect(fingerprint("  Frédéric\n spoke\tof  buoys.\r\n")).toBe(plain);
    expect(fingerprint("Fre\u0301de\u0301ric spoke of\u00a0buoys.")).toBe(plain);
  });

  it("tells words apart by every letter and mark", () => {
    const texts = [
      "Buoys should be lit.",
      "buoys should be lit.",
      "Buoys should be lit",
      "Buoys should be lit;",
      "Buoys should belit.",
    ];
    expect(new Set(texts.map(fingerprint)).size).toBe(texts.length);
  });
});
