/** A number with its noun: "1 session", "2 sessions", "3 people". */
export function formatNumberOf(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}
