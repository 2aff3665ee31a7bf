/* Half of a frame, so that a slow device too is done with each stretch before its reader notices. */
const longest = 8;
let since = 0;

/** Lets others have their turn, such as what the reader types, where this was last done some milliseconds ago. */
export async function breathe(): Promise<void> {
  if (performance.now() - since < longest) return;
  await new Promise((resolve) => setTimeout(resolve));
  since = performance.now();
}

/** Makes something of values, one after the other, and breathes between them. */
export async function inTurns<Value, Made>(values: readonly Value[], make: (value: Value) => Made): Promise<Made[]> {
  const made: Made[] = [];
  for (const value of values) {
    made.push(make(value));
    await breathe();
  }
  return made;
}
