/**
 * Puts words between quotation marks as a paper would quote them: without the semicolon or comma by which a list goes on, and with
 * quotation marks within them as single ones.
 */
export function quoteWords(words: string): string {
  const whole = words.trim().replace(/\s*[;,](?:\s+(?:and|or))?$/u, "");
  return `“${whole.replaceAll("“", "‘").replaceAll("”", "’")}”`;
}
