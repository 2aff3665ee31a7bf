import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { z } from "zod";
import { parseId } from "#lib/address/identifier";
import { buildCode, codeCount } from "#lib/address/short-code";

/** One short code ever issued, and the identifier it stands for. */
export const IssuedCode = z.strictObject({ code: z.string(), id: z.string() });
export type IssuedCode = z.infer<typeof IssuedCode>;

/** `content/codes.json`: every code ever issued, in the order of issue; entries are never removed. */
export const IssuedCodes = z.array(IssuedCode);
export type IssuedCodes = z.infer<typeof IssuedCodes>;

/** What has a code of its own; a paragraph is cited by its document's code and its number: "AP-K7P-F2M ¶12". */
const coded: ReadonlySet<string> = new Set(["event", "session", "document", "recommendation", "wording", "quotation"]);

/** Says whether what an identifier names is given a short code. */
export function isCoded(id: string): boolean {
  return coded.has(parseId(id)?.kind ?? "");
}

/**
 * Builds the code of an identifier: from the first 52 bits of its SHA-256 (FIPS 180-4), so that a lost line of the file comes
 * back as it was, or, where another thing has that code already, the next one free.
 */
export function deriveCode(id: string, taken: ReadonlySet<string>): string {
  const first = Number.parseInt(bytesToHex(sha256(utf8ToBytes(id))).slice(0, 13), 16) % codeCount;
  for (let step = 0; step < codeCount; step += 1) {
    const code = buildCode((first + step) % codeCount);
    if (!taken.has(code)) return code;
  }
  throw new RangeError("Unexpected end of the codes: all are taken");
}
