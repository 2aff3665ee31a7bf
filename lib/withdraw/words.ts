import type { Phrasing } from "#lib/records/text/block";
import { withheldName } from "#lib/records/ledger/withdrawn";
import type { FindNames, NameFound } from "./find-names";

/** Withdraws the names from a text; where it is the name and nothing else, the words that stand for it have no brackets. */
export function withdrawFromText(text: string, findNames: FindNames): string {
  const found = findNames(text);
  const words = wordsFor(text, found);
  return found.reduceRight((rest, { start, end }) => rest.slice(0, start) + words + rest.slice(end), text);
}

/** Withdraws the names from text with elements in it; a name may begin in one element and end in another. */
export function withdrawFromPhrasing(
  content: readonly Phrasing[],
  findNames: FindNames,
  mendHref: (href: string) => string | undefined,
): Phrasing[] {
  const text = content.map(textOf).join("");
  const found = findNames(text);
  const words = wordsFor(text, found);
  let offset = 0;
  const rewrite = (node: Phrasing): Phrasing[] => {
    if (node.type === "text") {
      const start = offset;
      offset += node.value.length;
      const value = cut(node.value, start, found, words);
      return value === "" && node.value !== "" ? [] : [{ ...node, value }];
    }
    const children = node.children.flatMap(rewrite);
    if (children.length === 0 && node.children.length > 0) return [];
    const properties = mendProperties(node.properties, mendHref);
    return properties === undefined ? children : [{ ...node, properties, children }];
  };
  return content.flatMap(rewrite);
}

/** An address outside that spells the name can't be changed and is not shown: then there is no link. */
function mendProperties(
  properties: Record<string, string>,
  mendHref: (href: string) => string | undefined,
): Record<string, string> | undefined {
  const mended = Object.entries(properties).map(([name, value]) => [name, mendHref(value)] as const);
  const sound = mended.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  return sound.length === mended.length ? Object.fromEntries(sound) : undefined;
}

function wordsFor(text: string, found: readonly NameFound[]): string {
  const [only] = found;
  const isAll = only !== undefined && text.slice(0, only.start).trim() === "" && text.slice(only.end).trim() === "";
  return isAll ? withheldName : `[${withheldName}]`;
}

/** The words stand where the name begins; the rest of it goes wherever it ends. */
function cut(value: string, start: number, found: readonly NameFound[], words: string): string {
  const end = start + value.length;
  return found
    .filter((name) => name.start < end && name.end > start)
    .reduceRight((rest, name) => {
      const isHere = name.start >= start;
      return (
        rest.slice(0, Math.max(0, name.start - start)) +
        (isHere ? words : "") +
        rest.slice(Math.min(value.length, name.end - start))
      );
    }, value);
}

function textOf(node: Phrasing): string {
  return node.type === "text" ? node.value : node.children.map(textOf).join("");
}
