/*
 * Spellings that differ between British, American and Oxford English are made one. The result is a key, not a word
 * to show: "exercise" becomes "exercize" here and nobody minds, as both sides of a comparison are folded alike.
 */
const rules: ReadonlyArray<readonly [RegExp, string]> = [
  [/^practis/, "practic"],
  [/is(e[drs]?|ers|ing|ations?|ational)$/, "iz$1"],
  [/lys(e[drs]?|ers|ing)$/, "lyz$1"],
  [/(lab|behavi|fav|hon|col|neighb|harb|endeav|rum|hum|rig|vig|arm|flav|sav|val|ferv|cand)our/, "$1or"],
  [/^programme/, "program"],
  [/^(cent)r(ed|ing)$/, "$1er$2"],
  [/^(cent|theat|fib|lit|met|lust)re(s)?$/, "$1er$2"],
  [/^(dial|catal|anal|monol)ogue/, "$1og"],
  [/^(def|off|lic|pret)ence/, "$1ense"],
  [/^(travel|counsel|cancel|model|label|signal|channel|level|panel)l(ing|ed|ers?|ors?|ists?)$/, "$1$2"],
  [/^(fulfil|enrol|instal)l/, "$1"],
  [/^(skil|wil)lful/, "$1ful"],
  [/^(judg|acknowledg)ement/, "$1ment"],
  [/^ageing$/, "aging"],
  [/^(p)aed|^(orthop)aed/, "$1$2ed"],
];

/** Folds the spelling of a lower-case word without accents, so that "organisation" and "organization" are one. */
export function foldSpelling(word: string): string {
  return rules.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), word);
}
