const romans: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** Reads a number written in Roman figures, "IV"; 0 of what is none. */
export function readRoman(text: string): number {
  const values = [...text.toUpperCase()].map((letter) => romans[letter] ?? Number.NaN);
  const sum = values.reduce((total, value, at) => total + (value < (values[at + 1] ?? 0) ? -value : value), 0);
  return Number.isNaN(sum) ? 0 : sum;
}
