import escapePattern from "escape-string-regexp";

interface Props {
  text: string;
  /** The words to mark, each as the text prints it. */
  words: readonly string[];
}

/** A text with some of its words marked, each as a whole and wherever it stands. */
export function MarkedWords({ text, words }: Props) {
  if (words.length === 0) return text;
  const longestFirst = [...words].sort((a, b) => b.length - a.length).map((word) => escapePattern(word));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${longestFirst.join("|")})(?![\\p{L}\\p{N}])`, "giu");
  return text.split(pattern).map((piece, at) => (at % 2 === 0 ? piece : <mark key={`${at} ${piece}`}>{piece}</mark>));
}
