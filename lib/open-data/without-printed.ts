/** Leaves out of a record what the ledger alone needs: its words with the numbers of their footnotes, which are no words. */
export function withoutPrinted<Item extends { printed?: string | undefined }>(item: Item): Item {
  const published = { ...item };
  delete published.printed;
  return published;
}
