/** How a term answers what was asked. */
export type MatchType = "exact" | "form" | "beginning" | "synonym" | "repair" | "parts";

/** Terms that answer a clause: a document must have one of each group. */
export interface Alternative {
  groups: readonly (readonly string[])[];
  weight: number;
  type: MatchType;
  /** For a synonym, as an editor wrote it. */
  printed?: string;
}

/** One thing a query asks for: a word or a known phrase, and what answers it, the best first. */
export interface QueryClause {
  /** Its folded words. */
  queryTerms: readonly string[];
  alternatives: readonly Alternative[];
  /** How many documents have one of the answers as their own, at most: those with two are counted twice. */
  df: number;
  /** True where it refers to something by a number, which need not be printed where it is found. */
  reference?: true;
}
