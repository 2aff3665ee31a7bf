/** A run of words that both of two texts have, or only the first, or only the second. */
export interface DiffPart {
  text: string;
  in: "both" | "first" | "second";
}
