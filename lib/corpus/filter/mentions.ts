import type { Recommendation } from "#lib/records/recommendation";
import type { Term } from "#lib/records/term";
import type { Corpus } from "#lib/corpus/corpus";
import { memoize } from "#lib/corpus/index/memoize";
import { uncapitalise } from "#lib/text/capitalise";
import { formsInAnyNumber } from "#lib/text/grammatical-number";
import { findTermItems } from "./term";

/** A piece of an item's words; `isName` where it is a name of the addressee. */
export interface MentionRun {
  text: string;
  isName: boolean;
}

/* Whole words, in singular or plural. A small letter at the start of a word stands for a capital as well, a capital for itself. */
function patternOf({ label, names = [] }: Term): RegExp {
  const forms = [uncapitalise(label), ...names].flatMap(formsInAnyNumber).sort((a, b) => b.length - a.length);
  const written = forms.map((form) =>
    form
      .replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`)
      .replaceAll(/(?<!\p{L})\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)
      .replaceAll(" ", "[ -]"),
  );
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${written.join("|")})(?![\p{L}\p{M}\p{N}])`, "gu");
}

/* The addressees that the words of each item name though it does not ask them, by the identifiers of both. */
const mentionsByItem = memoize(({ records: { addressees, recommendations } }) => {
  const patterns = addressees.map((term) => ({ id: term.id, pattern: patternOf(term) }));
  const findNames = ({ text, addressees: asked }: Recommendation) =>
    patterns.filter(({ id, pattern }) => !asked.includes(id) && text.search(pattern) !== -1).map(({ id }) => id);
  return new Map(recommendations.map((item) => [item.id, new Set(findNames(item))]));
});

/** Says whether the words of an item name an addressee, computed from the words, though the item does not ask it. */
export function isMentioned(corpus: Corpus, item: Recommendation, addressee: string): boolean {
  return mentionsByItem(corpus).get(item.id)?.has(addressee) ?? false;
}

/** Finds the items about a topic whose words name an addressee that they do not ask. */
export function findCellMentions(corpus: Corpus, topic: string, addressee: string): Recommendation[] {
  return findTermItems(corpus, "topics", topic).filter((item) => isMentioned(corpus, item, addressee));
}

/** Cuts the words of an item where they name an addressee. */
export function cutAtMentions({ text }: Recommendation, addressee: Term): MentionRun[] {
  const runs: MentionRun[] = [];
  let from = 0;
  for (const { index, 0: name } of text.matchAll(patternOf(addressee))) {
    runs.push({ text: text.slice(from, index), isName: false }, { text: name, isName: true });
    from = index + name.length;
  }
  return [...runs, { text: text.slice(from), isName: false }].filter((run) => run.text !== "");
}
