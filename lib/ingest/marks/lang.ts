import type { ContainerDirective } from "mdast-util-directive";
import { readLanguage, withLanguage } from "#lib/ingest/language";
import type { TextMark, Walk } from "#lib/ingest/walk-state";
import { languageProps } from "#lib/text/language";
import { readAttributes } from "./directive";

/*
 * She said :lang[bienvenue à tous]{lang=fr} to all.
 *
 * :::lang{lang=ar}
 * …
 * :::
 */

/** Reads the language of some words, which may be all of a paragraph. */
export const readLang: TextMark = (walk, node, { children }) => {
  const { lang } = readAttributes(walk.context.file, node, ["lang"]);
  const language = readLanguage(walk.context.file, node, lang ?? "");
  if (language === undefined) return undefined;
  return [{ type: "element", tagName: "span", properties: languageProps(language), children }];
};

/** Reads the language of paragraphs and lists, which may hold all that a document may but a list of items. */
export function readLangContainer(walk: Walk, node: ContainerDirective): void {
  const { lang } = readAttributes(walk.context.file, node, ["lang"]);
  withLanguage(walk, readLanguage(walk.context.file, node, lang ?? ""), () => {
    walk.walkOver(node.children);
  });
}
