import escapeStringRegexp from "escape-string-regexp";

/**
 * Finds where a name stands in what is printed, as it is or with its last words first ("Holger Keller" in "KELLER, Holger"): the offset
 * and the length, in UTF-16 units; undefined where it stands nowhere.
 */
export function findPrintedName(printed: string, name: string): { at: number; length: number } | undefined {
  const at = printed.indexOf(name);
  if (name !== "" && at !== -1) return { at, length: name.length };
  const words = name.split(" ").map((word) => escapeStringRegexp(word));
  const inversions = words.slice(1).map((_, last) => {
    const given = last + 1;
    return `${words.slice(given).join(" ")},? +${words.slice(0, given).join(" ")}`;
  });
  if (inversions.length === 0) return undefined;
  const match = new RegExp(`(?<![\\p{L}\\p{M}])(?:${inversions.join("|")})(?![\\p{L}\\p{M}])`, "iu").exec(printed);
  return match === null ? undefined : { at: match.index, length: match[0].length };
}
