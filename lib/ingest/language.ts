import type { Node } from "unist";
import type { VFile } from "vfile";
import { isLanguageTag } from "#lib/text/language";
import { findInterfaceLanguage } from "#lib/records/site";
import { reportError } from "./message";
import { closeScopes } from "./scope";
import type { Walk } from "./walk-state";

/*
 * language: fr                                   in the front matter: of the document
 * ::section{#greeting lang=fr}                   of what stands below a heading, that heading included
 * - Les phares doivent rester allumés; :rec{#r1 lang=fr}
 * The mayor said: :lang[Bonjour à tous]{lang=fr}.
 * :::lang{lang=ar}                               of paragraphs and lists
 */

/** Reads a tag of BCP 47 that a mark gives; one that is none is an error, and as if left out. */
export function readLanguage(file: VFile, node: Node, tag: string | undefined): string | undefined {
  if (tag === undefined || isLanguageTag(tag)) return tag === undefined ? undefined : canonical(tag);
  return reportError(file, node, {
    "language-tag": `Unexpected language "${tag}", expected a tag of BCP 47 such as fr, pt-BR or sr-Latn. Correct lang=… in the mark.`,
  });
}

/** The language of the words that the walk has come to. */
export function languageInForce({ owner, languages }: Pick<Walk, "owner" | "languages">): string {
  return languages.at(-1)?.language ?? owner.language;
}

/** Opens the language of what stands below a heading, until the next of the same or a higher level. */
export function openLanguage(walk: Walk, depth: number, language: string | undefined): void {
  if (language !== undefined) walk.languages = [...closeScopes(walk.languages, depth), { depth, language }];
}

/** Reads something in a language of its own, if it has one. */
export function withLanguage<Result>(walk: Walk, language: string | undefined, read: () => Result): Result {
  const { languages } = walk;
  if (language !== undefined) walk.languages = [...languages, { depth: Number.POSITIVE_INFINITY, language }];
  const result = read();
  if (language !== undefined) walk.languages = languages;
  return result;
}

/** What a block says of a language: nothing where it is that of its document. */
export function describeBlockLanguage({ owner }: Pick<Walk, "owner">, language: string): { lang?: string } {
  return language === owner.language ? {} : { lang: language };
}

/** What a record says of a language: nothing where it is that of its document and of the pages around it. */
export function describeLanguage(
  { owner, context }: Pick<Walk, "owner" | "context">,
  language: string,
): { lang?: string } {
  const isOfPages = language === findInterfaceLanguage(context.registries.site);
  return isOfPages && language === owner.language ? {} : { lang: language };
}

function canonical(tag: string): string {
  return Intl.getCanonicalLocales(tag)[0] ?? tag;
}
