/** What a word is worth that was not asked for as it stands: another form, a completion, a repair. */
export const guessWeights = { form: 0.93, completed: 0.8, extended: 0.4, repaired: 0.7, scattered: 0.6 } as const;

/**
 * What a word of the thesaurus is worth: another name of the same thing, what is near in meaning to a word that the
 * corpus does not know, and what is near to one that it does, which is meant first.
 */
export const synonymWeights = { same: 0.9, near: 0.7, beside: 0.4 } as const;

/** How many words are tried for one that is unfinished, and for one that the corpus does not know; how many such a phrase may have. */
export const mostGuesses = { completions: 40, repairs: 3, inPhrase: 2 } as const;

/** Where fewer hits than this have all words of a query, those with some of its weight are added below them. */
export const fewHits = 30;

/** Fewer hits than these that have a phrase as it was typed, or side by side at all, are followed by those that come near to it. */
export const fewPhrased = { asTyped: 10, together: 5 } as const;

/**
 * The share of a query's weight that a hit without all its words must carry. A word that is nowhere in the corpus
 * weighs as much as the others on average: the other of two words carries a query, while of three it takes two.
 */
export const minimumShare = { known: 0.3, unknown: 0.5 } as const;

/** A part of a query that more than this share of the documents have is what all are about: a hit may go without it. */
export const commonShare = 0.25;

/** What each further word that answers one thing adds to the best, and what a word that says little weighs. */
export const [besideWeight, lightWeight] = [0.2, 0.5] as const;
