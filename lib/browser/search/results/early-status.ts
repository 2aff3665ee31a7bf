/** How far a search has come: the whole of the index is still on its way, has been searched too, or could not be had. */
export type Stage = "searching" | "done" | "failed";

const behind: Readonly<Record<Stage, string>> = {
  searching: " so far; searching paragraphs and all else …",
  done: ".",
  failed: ". Paragraphs and all else could not be loaded and were not searched.",
};

/** Formats how many results there are, as long as what explains them has not come. */
export function formatEarlyStatus(query: string, total: number, stage: Stage): string {
  return `${countResults(total)}${query === "" ? "" : ` for “${query}”`}${behind[stage]}`;
}

/** Formats how many results there are: "1 result". */
export function countResults(total: number): string {
  return total === 0 ? "Nothing found" : `${total} ${total === 1 ? "result" : "results"}`;
}
