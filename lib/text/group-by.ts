/** Groups values by the keys of each, in the order in which they come; a value of several keys stands under each of them. */
export function groupBy<Value>(
  values: Iterable<Value>,
  keysOf: (value: Value) => readonly string[],
): ReadonlyMap<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values)
    for (const key of new Set(keysOf(value))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [value]);
      else group.push(value);
    }
  return groups;
}
