import type { ElementContent } from "hast";
import type { Attribution } from "#lib/records/people/attribution";
import { findPrintedName } from "#lib/text/names/find-printed";
import { languageProps } from "#lib/text/language";
import { buildPath } from "#lib/address/permalink";

/** The words of a credit, with its name linked to the person. */
export function linkPerson({
  printed,
  name,
  person,
  lang,
}: Pick<Attribution, "printed" | "name" | "person" | "lang">): ElementContent[] {
  const { at, length } = findPrintedName(printed, name) ?? { at: 0, length: printed.length };
  const words: ElementContent[] = [
    { type: "text", value: printed.slice(0, at) },
    link(buildPath(person), printed.slice(at, at + length)),
    { type: "text", value: printed.slice(at + length) },
  ];
  return lang === undefined
    ? words
    : [{ type: "element", tagName: "span", properties: languageProps(lang), children: words }];
}

/** Words linked to a page of the portal. */
export function link(href: string, value: string): ElementContent {
  return { type: "element", tagName: "a", properties: { href }, children: [{ type: "text", value }] };
}
