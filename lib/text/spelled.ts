const words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** Spells a number as it stands at the head of a sentence or within one, up to twelve: 3 → "three", 13 → "13". */
export function spellNumber(number: number): string {
  return words[number] ?? String(number);
}
