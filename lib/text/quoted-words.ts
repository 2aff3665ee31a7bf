/**
 * Puts words between quotation marks as a paper would quote them: without the semicolon or comma by which a list goes on, and with
 * quotation marks within them as single ones. Words that are printed between such marks stand as they are, and so does what names a picture.
 */
export function quoteWords(words: string): string {
  const whole = words.trim().replace(/\s*[;,](?:\s+(?:and|or))?$/u, "");
  if (/^“[^“”]*”\.?$/u.test(whole) || /^\[Picture: .*\]$/su.test(whole)) return whole;
  return `“${whole.replaceAll("“", "‘").replaceAll("”", "’")}”`;
}
