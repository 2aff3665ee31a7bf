/**
 * Finds the forms of a name in singular and plural, by the rules of English for regular nouns: "trade unions" → "trade unions", "trade
 * union". Forms that no text has do no harm.
 */
export function formsInAnyNumber(name: string): string[] {
  const others = [
    [/([^aeiou])y$/u, "$1ies"],
    [/([^aeiou])ies$/u, "$1y"],
    [/(s|x|z|ch|sh)$/u, "$1es"],
    [/(s|x|z|ch|sh)es$/u, "$1"],
    [/([^s])s$/u, "$1"],
    [/([^sxyz])$/u, "$1s"],
    [/([aeiou]y)$/u, "$1s"],
  ] as const;
  return [...new Set([name, ...others.map(([ending, other]) => name.replace(ending, other))])];
}
