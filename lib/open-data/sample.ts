/**
 * Cuts a record to what shows its form: of a list the first value alone, followed by the number of the others as JSON cannot say
 * it, so that the text is for readers and not for machines.
 */
export function formatSample(record: object): string {
  return JSON.stringify(
    record,
    (_key, value: unknown) => {
      if (!Array.isArray(value) || value.length < 2) return value;
      return [value[0], `… and ${value.length - 1} more`];
    },
    2,
  );
}
