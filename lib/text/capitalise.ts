/** Writes the first letter of a text as a capital: "side event" → "Side event". */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Writes the first letter of a text small, as it stands within a sentence: "Recommendation 1" → "recommendation 1". */
export function uncapitalise(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
