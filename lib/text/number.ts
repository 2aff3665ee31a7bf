/** Formats how many there are of something: "1 number", "3 numbers", and "2 people" where its plural is given. */
export function formatNumber(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}
