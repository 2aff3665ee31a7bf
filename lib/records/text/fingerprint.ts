import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * Fingerprints a wording: the first 64 bits of SHA-256 (FIPS 180-4) over its NFC form with runs of white space
 * made one space, as 16 hexadecimal digits. Two wordings that read alike have the same fingerprint.
 */
export function fingerprint(text: string): string {
  const wording = text.normalize("NFC").replace(/\s+/gu, " ").trim();
  return bytesToHex(sha256(utf8ToBytes(wording))).slice(0, 16);
}
