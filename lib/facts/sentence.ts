const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** A point behind one of these ends no sentence. */
const abbreviation = /(?:^|[\s(])(?:Amb|Dr|Fr|Mons|Mr|Mrs|Ms|No|Nr|Pg|Rep|U\.S)\.\s*$/u;

/** Finds the sentence, or the sentences, of a text in which the words from `start` to `end` stand; without the space around them. */
export function findSentence(text: string, start: number, end: number): { start: number; end: number } {
  const sentences = splitSentences(text).filter((each) => each.end > start && each.start < end);
  const from = sentences[0]?.start ?? 0;
  const raw = text.slice(from, sentences.at(-1)?.end ?? text.length);
  return { start: from + raw.length - raw.trimStart().length, end: from + raw.trimEnd().length };
}

function splitSentences(text: string): { start: number; end: number }[] {
  const sentences: { start: number; end: number }[] = [];
  for (const { index, segment } of segmenter.segment(text)) {
    const last = sentences.at(-1);
    if (last !== undefined && abbreviation.test(text.slice(last.start, last.end))) last.end = index + segment.length;
    else sentences.push({ start: index, end: index + segment.length });
  }
  return sentences;
}
