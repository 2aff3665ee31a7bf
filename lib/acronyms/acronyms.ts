import { buildBlockId } from "#lib/address/paragraph";
import type { Acronym, LongForm } from "#lib/records/derived/acronym";
import type { Document } from "#lib/records/document";
import type { Block } from "#lib/records/text/block";
import { findMentions } from "#lib/records/text/mention";
import { measureDistance } from "#lib/text/edit-distance";
import { groupBy } from "#lib/text/group-by";
import { countInitials, findBest, findDefinitions, isAcronym, singularOf } from "./definition";
import { readPairs, readTexts } from "./texts";

/** Words and phrases that mean the same, an acronym and its long form among them, group by group. */
export type SameWords = readonly (readonly string[])[];

/** An acronym as a block or the thesaurus spells it out; `spelledOut` only where a block does. */
interface Statement {
  acronym: string;
  words: string;
  language: string;
  spelledOut?: LongForm["spelledOut"][number];
}

/**
 * Finds the acronyms that documents use, in alphabetical order: those that a document spells out, and those of the thesaurus that none
 * does, whose words are in `language`. Where documents spell one out in different words, all are kept.
 */
export function findAcronyms(documents: readonly Document[], same: SameWords, language: string): Acronym[] {
  const printed = documents.flatMap(findStatements);
  const known = new Set(printed.map(({ acronym }) => singularOf(acronym)));
  const used = readUsed(documents, same.flat().filter(isAcronym));
  const listed = same
    .flatMap((words) => readGroup(words, language))
    .filter(({ acronym }) => used.has(acronym) && !known.has(singularOf(acronym)));
  const byAcronym = groupBy([...printed, ...listed], ({ acronym }) => [singularOf(acronym)]);
  const { compare } = new Intl.Collator(language);
  return [...byAcronym.values()]
    .map((statements) => ({ acronym: nameOf(statements, used), forms: gatherForms(statements) }))
    .sort((a, b) => compare(a.acronym, b.acronym));
}

function findStatements(document: Document): Statement[] {
  return document.blocks
    .filter(({ type }) => type !== "picture" && type !== "code")
    .flatMap((block) => {
      const spelledOut = { document: document.id, block: buildBlockId(document.id, block) };
      const language = block.lang ?? document.language;
      return readStated(block).map(({ acronym, words }) => ({ acronym, words, language, spelledOut }));
    });
}

function readStated(block: Block): { acronym: string; words: string }[] {
  const pairs = readPairs(block).map(([acronym, words]) => ({ acronym, words }));
  return [
    ...readTexts(block).flatMap(findDefinitions),
    ...pairs.filter(({ acronym, words }) => isAcronym(acronym) && countInitials(acronym, words) > 0),
  ];
}

/* Of the words that mean the same as an acronym, those that it stands for best. */
function readGroup(group: readonly string[], language: string): Statement[] {
  return group.filter(isAcronym).flatMap((acronym) => {
    const phrases = group.filter((words) => /[ -]/u.test(words) && !isAcronym(words)).reverse();
    const words = findBest(acronym, phrases);
    return words === undefined ? [] : [{ acronym, words, language }];
  });
}

/* Which of some acronyms documents have. */
function readUsed(documents: readonly Document[], acronyms: readonly string[]): ReadonlySet<string> {
  const forms = acronyms.flatMap((acronym) => [acronym, `${acronym}s`].map((words) => ({ words, names: [acronym] })));
  const texts = documents.flatMap(({ blocks }) => blocks.flatMap(readTexts));
  return new Set(texts.flatMap((text) => findMentions(text, forms).flatMap(({ names }) => names)));
}

/* An acronym that is only printed in the plural is called so. */
function nameOf(statements: readonly Statement[], used: ReadonlySet<string>): string {
  const names = statements.map(({ acronym }) => acronym);
  const [first = ""] = names.sort((a, b) => a.length - b.length);
  return used.has(singularOf(first)) ? singularOf(first) : first;
}

/* Words that differ by a slip, or by the plural, are one form; that which most documents have comes first. */
function gatherForms(statements: readonly Statement[]): LongForm[] {
  const forms: LongForm[] = [];
  for (const { words, language, spelledOut } of statements) {
    const known = forms.find((form) => form.language === language && isSame(form.words, words));
    const form = known ?? { words, language, spelledOut: [] };
    if (known === undefined) forms.push(form);
    if (spelledOut === undefined || form.spelledOut.some(({ document }) => document === spelledOut.document)) continue;
    form.spelledOut.push(spelledOut);
  }
  return forms.sort((a, b) => b.spelledOut.length - a.spelledOut.length);
}

function isSame(one: string, other: string): boolean {
  const most = Math.min(2, Math.floor(one.length / 10));
  return measureDistance(one.toLowerCase(), other.toLowerCase(), most) <= most;
}
