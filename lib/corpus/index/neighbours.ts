/** What comes before and after something in its list. */
export interface Neighbours<Record> {
  previous: Record | undefined;
  next: Record | undefined;
}

/** Finds the neighbours of one record in a list that holds it. */
export function neighboursOf<Record>(all: readonly Record[], one: Record): Neighbours<Record> {
  const at = all.indexOf(one);
  return { previous: at > 0 ? all[at - 1] : undefined, next: at === -1 ? undefined : all[at + 1] };
}
