import type { Element, ElementContent } from "hast";
import { toString } from "hast-util-to-string";
import type { FootnoteReference, Heading, ListItem, Paragraph, Parents, Root, RootContent } from "mdast";
import type { TextDirective } from "mdast-util-directive";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import type { VFile } from "vfile";
import { isReference, type Phrasing, referenceClass } from "#lib/records/text/block";
import { isFootnoteReference, referToFootnote } from "#lib/ingest/marks/footnote";
import { foldSpace } from "#lib/ingest/markdown/parse";
import { reportError } from "#lib/ingest/message";
import { sessionOf, type TextMarks, type Walk } from "#lib/ingest/walk-state";

/** What an editor calls the elements that text may not hold. */
const others: Readonly<Record<string, string>> = {
  del: "words struck out (~~)",
  img: "picture within text",
  ol: "list within a list item",
  ul: "list within a list item",
};
const allowed = new Set(["a", "em", "strong", "sup", "sub", "code", "span", "br"]);

/** What remark-rehype tells a handler beside the node. */
interface State {
  all: (node: Parents) => ElementContent[];
}

/**
 * Converts the inside of a node to hast, each mark in it read on the way: by `own`, where the block knows marks of its own, else
 * by those of the walk.
 */
export function readInline(
  walk: Walk,
  node: Heading | Paragraph | ListItem | RootContent,
  own?: TextMarks,
): ElementContent[] {
  const session = holdsCredits(walk) ? sessionOf(walk) : undefined;
  const textDirective = (state: State, mark: TextDirective, parent: Parents | undefined): ElementContent[] => {
    const children = state.all(mark);
    const words = wordsOf(children);
    const read = own?.get(mark.name) ?? walk.textMarks.get(mark.name);
    return read?.(walk, mark, { words, children, parent, block: node, session }) ?? children;
  };
  const footnoteReference = (_: State, { identifier }: FootnoteReference): Element => referToFootnote(identifier);
  const toHast = unified().use(remarkRehype, { handlers: { textDirective, footnoteReference } });
  const tree: Root = { type: "root", children: [...walk.definitions, node] };
  const [element] = toHast.runSync(tree).children;
  return element?.type === "element" ? element.children : [];
}

/** The words of a node, whose marks are left to be read another time. */
export function readWords(walk: Walk, node: Heading): string {
  const unread: TextMarks = new Map([...walk.textMarks.keys()].map((name) => [name, () => undefined] as const));
  return wordsOf(readInline(walk, node, unread));
}

/** The words of converted text, of which the numbers of footnotes are none. */
export function wordsOf(children: ElementContent[]): string {
  return printedWordsOf(children.flatMap(leaveOutReferences));
}

/** The words of converted text with the numbers of their footnotes, as they were printed and first published. */
export function printedWordsOf(children: ElementContent[]): string {
  return foldSpace(toString({ type: "root", children }));
}

function leaveOutReferences(child: ElementContent): ElementContent[] {
  if (child.type !== "element") return [child];
  return isFootnoteReference(child) ? [] : [{ ...child, children: child.children.flatMap(leaveOutReferences) }];
}

/** Captions, quotations, interviews and lists of addresses are no prose of a session; its footnotes are. */
function holdsCredits({ container }: Walk): boolean {
  return container === undefined || container.kind === "note";
}

/** Reads the inside of a block, as remark-rehype made it, into the few elements that records keep. */
export function readPhrasing(file: VFile, children: readonly ElementContent[]): Phrasing[] {
  const phrasing: Phrasing[] = [];
  for (const child of children) {
    if (child.type === "text") {
      phrasing.push({ type: "text", value: child.value.replace(/\s+/gu, " ") });
    } else if (child.type === "element" && child.tagName === "p") {
      phrasing.push(...readPhrasing(file, child.children));
    } else if (child.type === "element" && allowed.has(child.tagName)) {
      const properties: Record<string, string> = {};
      for (const [name, value] of Object.entries(child.properties)) properties[name] = String(value);
      // What marks make of names has no position; only what the document itself links has.
      if (child.tagName === "a" && child.position !== undefined && isReference(properties["href"] ?? ""))
        properties["className"] = referenceClass;
      phrasing.push({
        type: "element",
        tagName: child.tagName,
        properties,
        children: readPhrasing(file, child.children),
      });
    } else {
      const what = child.type === "element" ? (others[child.tagName] ?? `<${child.tagName}>`) : child.type;
      reportError(file, child.position === undefined ? undefined : child, {
        markup: `Unexpected ${what}, expected words, emphasis or a link. Write it in words${what === others["img"] ? ", put it on a line of its own" : ""}, or remove it.`,
      });
    }
  }
  return trimEnds(phrasing);
}

function trimEnds(phrasing: Phrasing[]): Phrasing[] {
  while (isBlank(phrasing[0])) phrasing.shift();
  while (isBlank(phrasing.at(-1))) phrasing.pop();
  const first = phrasing[0];
  const last = phrasing.at(-1);
  if (first?.type === "text") first.value = first.value.trimStart();
  if (last?.type === "text") last.value = last.value.trimEnd();
  return phrasing.filter((each) => each.type !== "text" || each.value !== "");
}

function isBlank(phrasing: Phrasing | undefined): boolean {
  return phrasing?.type === "text" ? phrasing.value.trim() === "" : phrasing?.tagName === "br";
}
