/** Words, or the number of a footnote that stands among them. */
export interface NotedPart {
  text: string;
  note: boolean;
}

/** Splits printed words into words and the numbers of footnotes, by the same words without these. */
export function splitNoteMarks(words: string, printed = words): NotedPart[] {
  const parts: NotedPart[] = [];
  let at = 0;
  for (const letter of printed) {
    const note = !words.startsWith(letter, at);
    if (!note) at += letter.length;
    const last = parts.at(-1);
    if (last?.note === note) last.text += letter;
    else parts.push({ text: letter, note });
  }
  return parts;
}
