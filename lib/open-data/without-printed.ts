/**
 * Leaves out of a record what only the ledger and the pages need: its words with the numbers of their footnotes, which are no words, and
 * with emphasis and links, and the number at the head of its words, which stands there.
 */
export function withoutPrinted<
  Item extends { printed?: string | undefined; written?: string | undefined; content?: unknown },
>(item: Item): Omit<Item, "content"> {
  const published = { ...item };
  delete published.printed;
  delete published.written;
  delete published.content;
  return published;
}
