/** Formats a value as the JSON of a file: indented by one space, with a line break at its end. */
export function formatJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 1)}\n`;
}
