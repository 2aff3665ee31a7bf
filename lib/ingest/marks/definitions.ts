import type { ElementContent } from "hast";
import type { ListItem, Paragraph } from "mdast";
import type { ContainerDirective } from "mdast-util-directive";
import { addBlock, type BlockWords, joinBlockWords, readBlockWords } from "#lib/ingest/blocks/add-block";
import { splitLines } from "#lib/ingest/blocks/split-lines";
import { readInline } from "#lib/ingest/markdown/inline";
import { reportError } from "#lib/ingest/message";
import type { Walk } from "#lib/ingest/walk-state";
import { readAttributes } from "./directive";

/*
 * :::definitions                      :::definitions
 * Buoy                                - **Buoy:** a mark that floats.
 * : A mark that floats.               - **Quay:** a place to moor.
 *
 * Quay                                  Also: a wharf.
 * : A place to moor.                  :::
 * : A wharf.
 * :::
 */

/** A term and what it means, as they were read. */
interface Entry {
  term: BlockWords;
  descriptions: BlockWords[];
}

/** Reads a list of terms, written as paragraphs with a colon before what each means, or as a list whose items begin with the term in bold. */
export function readDefinitions(walk: Walk, node: ContainerDirective): void {
  const { file } = walk.context;
  readAttributes(file, node, []);
  const entries = node.children.flatMap((child) => {
    if (child.type === "paragraph") return [readParagraph(walk, child)];
    return child.type === "list" ? child.children.map((item) => readItem(walk, item)) : [undefined];
  });
  const sound = entries.flatMap((entry) => entry ?? []);
  if (sound.length < entries.length || sound.length === 0) {
    reportError(file, node, {
      "definitions-form":
        "Unexpected form of definitions, expected each term on a line and below it, after a colon and a space, what it means; or a list whose items begin with the term in bold. Correct the container.",
    });
    return;
  }
  addBlock(walk, node, joinBlockWords(sound.flatMap(({ term, descriptions }) => [term, ...descriptions])), {
    type: "definitions",
    entries: sound.map(({ term, descriptions }) => ({
      term: term.content,
      descriptions: descriptions.map(({ content }) => content),
    })),
  });
}

function readParagraph(walk: Walk, node: Paragraph): Entry | undefined {
  const [term, ...lines] = splitLines(readInline(walk, node));
  const descriptions: ElementContent[][] = [];
  for (const line of lines) {
    const said = dropColon(line);
    // A line without a colon goes on with what the line before it says.
    if (said !== undefined) descriptions.push(said);
    else if (descriptions.length > 0) descriptions.at(-1)?.push({ type: "text", value: " " }, ...line);
    else return undefined;
  }
  return term === undefined ? undefined : complete(walk, term, descriptions);
}

function dropColon([first, ...rest]: readonly ElementContent[]): ElementContent[] | undefined {
  if (first?.type !== "text" || !/^:\s/u.test(first.value)) return undefined;
  return [{ type: "text", value: first.value.replace(/^:\s+/u, "") }, ...rest];
}

function readItem(walk: Walk, { children: [first, ...others] }: ListItem): Entry | undefined {
  if (first?.type !== "paragraph" || others.some((child) => child.type !== "paragraph")) return undefined;
  const [head, ...rest] = readInline(walk, first);
  if (head?.type !== "element" || head.tagName !== "strong") return undefined;
  const [next] = rest;
  // The sign between both is printed with the term.
  const sign = next?.type === "text" ? (/^\s*[:–—]/u.exec(next.value)?.[0] ?? "") : "";
  const said = next?.type === "text" ? [{ ...next, value: next.value.slice(sign.length) }, ...rest.slice(1)] : rest;
  const term = sign === "" ? head.children : [...head.children, { type: "text" as const, value: sign }];
  return complete(walk, term, [said, ...others.map((child) => readInline(walk, child))]);
}

function complete(walk: Walk, term: ElementContent[], descriptions: ElementContent[][]): Entry | undefined {
  const read = descriptions.map((each) => readBlockWords(walk, each)).filter(({ text }) => text !== "");
  const words = readBlockWords(walk, term);
  return words.text === "" || read.length === 0 ? undefined : { term: words, descriptions: read };
}
