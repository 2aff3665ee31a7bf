/** The documents that answer a query, in columns: an object for each would cost more than finding them. */
export interface Candidates {
  ordinals: Int32Array;
  /** The score of each, in the order of the ordinals, and 1 where it has everything that is needed. */
  scores: Float32Array;
  complete: Uint8Array;
}

/** How many hits have the words in quotation marks side by side as they were typed, in their other number, and apart or not all of them. */
export interface PhraseCounts {
  typed: number;
  otherNumber: number;
  apart: number;
}

/** The candidates that answer the phrases of a query, and what counts how some of them do. */
export interface Phrased {
  candidates: Candidates;
  count?: (ordinals: Int32Array) => PhraseCounts;
}

/** Keeps some of the candidates, asked by their position among them. */
export function filterCandidates(candidates: Candidates, keep: (at: number) => boolean): Candidates {
  const { length } = candidates.ordinals;
  const [ordinals, scores, complete] = [new Int32Array(length), new Float32Array(length), new Uint8Array(length)];
  let count = 0;
  for (let at = 0; at < length; at += 1) {
    if (!keep(at)) continue;
    ordinals[count] = candidates.ordinals[at] ?? 0;
    scores[count] = candidates.scores[at] ?? 0;
    complete[count] = candidates.complete[at] ?? 0;
    count += 1;
  }
  return count === length
    ? candidates
    : {
        ordinals: ordinals.subarray(0, count),
        scores: scores.subarray(0, count),
        complete: complete.subarray(0, count),
      };
}
