import { buildAcronymPath } from "#lib/address/page-path";
import type { Acronym } from "#lib/records/derived/acronym";
import type { Document } from "#lib/records/document";
import { type Phrasing, referenceClass } from "#lib/records/text/block";
import { findMentions, type Form, type Mention } from "#lib/records/text/mention";
import { findDefinitions, singularOf } from "./definition";
import { readPlain } from "./texts";

/** Marks the acronyms in a content, piece by piece of a section in reading order. */
export type Mark = (content: readonly Phrasing[]) => Phrasing[];

/**
 * Starts a section of a document, in whose words each acronym is marked where it first stands (`abbr` with its long form, and within it
 * a link to the list of acronyms): but for links and code, and for an acronym that the section spells out there. The words stay the same.
 */
export function startSection(acronyms: readonly Acronym[], document: Pick<Document, "id" | "language">): Mark {
  const known = new Map(acronyms.map((each) => [each.acronym, findLongForm(each, document)]));
  const forms = [...known].flatMap(([acronym, words]) => (words === undefined ? [] : listForms(acronym)));
  const seen = new Set<string>();
  return (content) => {
    const text = readPlain(content);
    const mentions = findMentions(text, forms);
    if (mentions.every(({ names: [name = ""] }) => seen.has(name))) return [...content];
    const spelledOut = new Set(findDefinitions(text).map(({ at }) => at));
    const isNew = ({ names: [name = ""], start }: Mention) => {
      const isFirst = !seen.has(name);
      seen.add(name);
      return isFirst && !spelledOut.has(start);
    };
    return markPieces(content, 0, (from, value) =>
      cut(
        { from, value },
        mentions.filter(({ start, end }) => start >= from && end <= from + value.length).filter(isNew),
        (name) => known.get(name) ?? "",
      ),
    );
  };
}

/**
 * Finds what an acronym stands for in a document: its own words where it spells it out, else those of all, where they agree and are in
 * its language.
 */
function findLongForm({ forms }: Acronym, { id, language }: Pick<Document, "id" | "language">): string | undefined {
  const own = forms.find(({ spelledOut }) => spelledOut.some(({ document }) => document === id));
  const others = forms.filter((form) => form.language === language);
  return (own ?? (others.length === 1 ? others[0] : undefined))?.words;
}

function listForms(acronym: string): Form[] {
  return [...new Set([acronym, singularOf(acronym), `${singularOf(acronym)}s`])].map((words) => ({
    words,
    names: [acronym],
  }));
}

function markPieces(
  content: readonly Phrasing[],
  from: number,
  mark: (from: number, value: string) => Phrasing[],
): Phrasing[] {
  let at = from;
  return content.flatMap((piece): Phrasing[] => {
    const start = at;
    at += readPlain([piece]).length;
    if (piece.type === "text") return mark(start, piece.value);
    return /^(?:a|code|sup|br)$/u.test(piece.tagName)
      ? [piece]
      : [{ ...piece, children: markPieces(piece.children, start, mark) }];
  });
}

function cut(
  { from, value }: { from: number; value: string },
  mentions: readonly Mention[],
  longFormOf: (name: string) => string,
): Phrasing[] {
  let at = 0;
  const pieces = mentions.flatMap(({ words, names: [name = ""], start, end }): Phrasing[] => {
    const before = value.slice(at, start - from);
    at = end - from;
    return [...readText(before), buildAbbreviation(words, name, longFormOf(name))];
  });
  return [...pieces, ...readText(value.slice(at))];
}

function readText(value: string): Phrasing[] {
  return value === "" ? [] : [{ type: "text", value }];
}

function buildAbbreviation(words: string, acronym: string, title: string): Phrasing {
  const properties = { href: buildAcronymPath(acronym), className: referenceClass };
  const link: Phrasing = { type: "element", tagName: "a", properties, children: [{ type: "text", value: words }] };
  return { type: "element", tagName: "abbr", properties: { title }, children: [link] };
}
