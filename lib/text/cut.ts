/** Cuts a list into parts of so many values, in its order; a last part of less than a fifth of that is added to the one before. */
export function cut<Value>(values: readonly Value[], size: number): Value[][] {
  const count = Math.max(1, Math.ceil((values.length - size / 5) / size));
  return Array.from({ length: count }, (_, at) =>
    values.slice(at * size, at === count - 1 ? values.length : (at + 1) * size),
  );
}
