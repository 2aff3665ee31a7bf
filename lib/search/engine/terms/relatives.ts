/*
 * Endings that Porter's algorithm leaves on words of one family, which one may have in place of another: who does something
 * and what is done (smuggl-er, smuggl-ing), what is believed and by whom (terror-ism, terror-ist), democra-cy and democra-tic.
 */
const endings = " e er or eri ori ee ist ism ship hood ari i n aci at ant".split(" ");

/* A shorter beginning says nothing: "fact" and "factor". */
const shortest = 5;

/** Finds the stems that other words of a word's family may have, whether or not any text has them. */
export function findRelatives(stem: string): string[] {
  const roots = endings
    .filter((ending) => stem.endsWith(ending) && stem.length - ending.length >= shortest)
    .map((ending) => stem.slice(0, stem.length - ending.length));
  return [...new Set(roots.flatMap((root) => endings.map((ending) => root + ending)))];
}
