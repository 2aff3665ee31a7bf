import { buildBlockId } from "#lib/address/paragraph";
import type { Corpus } from "#lib/corpus/corpus";
import type { Figure, FigureStatement } from "#lib/records/facts/figure";
import { groupBy } from "#lib/text/group-by";

/** What is shorter than this between two pieces is quoted with them. */
const shortGap = 30;

/** Joins figures that rest on the same paragraph into statements, in the order in which they come. */
export function joinStatements(corpus: Corpus, figures: readonly Figure[]): FigureStatement[] {
  const byPlace = groupBy(figures, ({ stated }) => [stated.paragraph ?? `${stated.document} ${stated.words}`]);
  return [...byPlace.values()].flatMap((found) => {
    const [first] = found;
    if (first === undefined) return [];
    const text = findText(corpus, first.stated);
    return [{ figures: found, stated: { ...first.stated, words: quoteTogether(text, found) } }];
  });
}

function findText(corpus: Corpus, { document, paragraph }: Figure["stated"]): string {
  const held = corpus.find("documents", document);
  return held?.blocks.find((block) => buildBlockId(held.id, block) === paragraph)?.text ?? "";
}

/** Quotes the words of all figures as the text has them, each word of it once. */
function quoteTogether(text: string, figures: readonly Figure[]): string {
  const words = [...new Set(figures.map(({ stated }) => stated.words))];
  const pieces = words.map((each) => ({ start: text.indexOf(each), end: text.indexOf(each) + each.length }));
  if (pieces.some(({ start }) => start === -1)) return words.join(" … ");
  const joined: { start: number; end: number }[] = [];
  for (const piece of pieces.sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && piece.start - last.end < shortGap) last.end = Math.max(last.end, piece.end);
    else joined.push(piece);
  }
  return joined.map(({ start, end }) => text.slice(start, end)).join(" … ");
}
