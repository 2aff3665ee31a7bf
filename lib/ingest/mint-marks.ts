import type { ListItem, Root } from "mdast";
import type { ContainerDirective } from "mdast-util-directive";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";
import { DocumentMatter } from "#lib/records/document";
import type { Ledger } from "#lib/records/ledger";
import { readFrontMatter } from "./front-matter";
import { parseMarkdown } from "./markdown";

/*
 * - Child protection systems must be strengthened …; :rec{#r1}
 */

/** The items of one list of recommendations, the name of its session, and its source. */
interface MarkedList {
  session: string;
  items: ListItem[];
  source: string;
}

/**
 * Writes `:rec{#…}` at the end of every item of a recommendations list that lacks it and answers the new text of the
 * file; nothing else in it changes. Numbers go on after the highest ever issued for the session.
 */
export function mintMarks(file: VFile, ledger: Ledger): string {
  const tree = parseMarkdown(file);
  const event = readFrontMatter(file, tree, DocumentMatter)?.event;
  const source = String(file);
  const lists = findLists(tree, source);
  const highest = findHighest(lists, ledger, event);
  const inserts: { at: number; text: string }[] = [];
  for (const { items, session } of lists) {
    for (const item of items) {
      const at = item.position?.end.offset;
      if (hasMark(item) || at === undefined) continue;
      const number = (highest.get(session) ?? 0) + 1;
      highest.set(session, number);
      inserts.push({ at, text: ` :rec{#r${number}}` });
    }
  }
  return inserts.reduceRight((text, insert) => `${text.slice(0, insert.at)}${insert.text}${text.slice(insert.at)}`, source);
}

function findLists(tree: Root, source: string): MarkedList[] {
  let session = "";
  return tree.children.flatMap((child) => {
    if (child.type === "leafDirective" && child.name === "session") session = child.attributes?.["id"] ?? "";
    if (child.type !== "containerDirective" || child.name !== "recommendations" || session === "") return [];
    const { start, end } = child.position ?? {};
    return [{ session, items: itemsOf(child), source: source.slice(start?.offset, end?.offset) }];
  });
}

/** The highest number of each session, written in the file or held by the ledger. */
function findHighest(lists: readonly MarkedList[], ledger: Ledger, event: string | undefined): Map<string, number> {
  const highest = new Map<string, number>();
  for (const { session, source } of lists) {
    const issued = ledger.filter((entry) => entry.id.startsWith(`${event}/${session}/r`)).map((entry) => Number(entry.id.split("/r").at(-1)));
    const written = [...source.matchAll(/:rec\{#r(\d+)/g)].map((match) => Number(match[1]));
    highest.set(session, Math.max(highest.get(session) ?? 0, ...issued, ...written));
  }
  return highest;
}

function itemsOf(container: ContainerDirective): ListItem[] {
  return container.children.flatMap((child) => (child.type === "list" ? child.children : []));
}

function hasMark(item: ListItem): boolean {
  let found = false;
  visit(item, "textDirective", (node) => {
    if (node.name === "rec") found = true;
  });
  return found;
}
