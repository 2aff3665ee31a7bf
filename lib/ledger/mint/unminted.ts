import type { VFileMessage } from "vfile-message";

/** What minting itself mends; any other error in the content stops it before a file is written. */
const mended = new Set([
  "recommendation-identifier",
  "wording-identifier",
  "quotation-identifier",
  "pair-identifier",
  "figure-identifier",
  "credit-person",
  "organization",
  "paragraph-number",
  "ledger-missing",
  "issued-words-missing",
  "issued-words-of",
  "correction-to",
]);

/** Says whether minting mends what a rule, by its name, reports. */
export function isMended(rule: string): boolean {
  return mended.has(rule);
}

/** Says whether a message is of something that has no identifier yet, or no entry in the ledger, and is right otherwise. */
export function isUnminted({ ruleId, reason }: Pick<VFileMessage, "ruleId" | "reason">): boolean {
  return mended.has(ruleId ?? "") && / Run npm run (?:mint|seal)\.$/u.test(reason);
}

/** Says whether a message is of a name that minting adds to the people or organizations, unless it is a slip. */
export function isNewName({ ruleId }: Pick<VFileMessage, "ruleId">): boolean {
  return ruleId === "credit-person" || ruleId === "organization";
}
