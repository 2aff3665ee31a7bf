import type { ListItem, Root, RootContent, Table } from "mdast";
import type { ContainerDirective, LeafDirective } from "mdast-util-directive";
import { SKIP, visit } from "unist-util-visit";
import type { VFile } from "vfile";
import { DocumentMatter } from "#lib/records/document";
import { buildId } from "#lib/address/identifier";
import { buildMemberId } from "#lib/address/name";
import type { Ledger } from "#lib/records/ledger/ledger-entry";
import { readFrontMatter } from "#lib/ingest/markdown/front-matter";
import { parseMarkdown } from "#lib/ingest/markdown/parse";
import { closeScopes, openScope, type ScopeStack, scopeInForce } from "#lib/ingest/scope";
import { markedParagraph } from "#lib/ingest/marks/item/mark";
import { findCellMark, listItemCells } from "#lib/ingest/marks/item/table";

/*
 * - Buoys should be lit …; :rec{#r1}          :wording{#w1 as=same of=r1}
 * | Buoys should be lit … :rec{#r1} | Ports |
 * :::quotation{#q1}          :::pair{#qa1}          :item[the duty to protect]{#r3}
 */

/** A thing that has or wants a mark: the session or part that holds it, the letters of its name, the name it has, and where a new one is written. */
interface Marked {
  holder: string;
  letters: "r" | "w" | "q" | "qa";
  name: string | undefined;
  at: number;
  write: (name: string) => string;
}

/**
 * Writes the missing identifiers of recommendations, wordings, quotations and pairs and answers the new text of the file;
 * nothing else in it changes. Numbers go on after the highest ever issued for the session or part.
 */
export function mintMarks(file: VFile, ledger: Ledger): string {
  const tree = parseMarkdown(file);
  const matter = readFrontMatter(file, tree, DocumentMatter);
  const source = String(file);
  const document = buildId({ kind: "document", document: matter?.document ?? "" });
  const marked = findMarked(tree, source, { event: matter?.event, document });
  const highest = findHighest(marked, ledger);
  const inserts: { at: number; text: string }[] = [];
  for (const { holder, letters, name, at, write } of marked) {
    if (name !== undefined) continue;
    const key = `${holder} ${letters}`;
    const number = (highest.get(key) ?? 0) + 1;
    highest.set(key, number);
    inserts.push({ at, text: write(`${letters}${number}`) });
  }
  inserts.sort((a, b) => a.at - b.at);
  return inserts.reduceRight(
    (text, insert) => `${text.slice(0, insert.at)}${insert.text}${text.slice(insert.at)}`,
    source,
  );
}

/** The highest number in each session or part, in the file or in the ledger. */
function findHighest(marked: readonly Marked[], ledger: Ledger): Map<string, number> {
  const highest = new Map<string, number>();
  const note = (key: string, name: string | undefined) =>
    highest.set(key, Math.max(highest.get(key) ?? 0, Number(/\d+$/.exec(name ?? "")?.[0] ?? 0)));
  for (const { holder, letters, name } of marked) note(`${holder} ${letters}`, name);
  for (const { id } of ledger) {
    const [, holder, letters, number] = /^(.*)[/#]([rwq]|qa)(\d+)$/.exec(id) ?? [];
    if (holder !== undefined) note(`${holder} ${letters}`, number);
  }
  return highest;
}

/** Where the search for marks has come to. */
interface Walk {
  source: string;
  event: string | undefined;
  document: string;
  /** Depth of the last heading, and the scopes that are open below it. */
  depth: number;
  scopes: ScopeStack;
  in: string;
}

function findMarked(tree: Root, source: string, owner: { event: string | undefined; document: string }): Marked[] {
  const walk: Walk = { source, ...owner, depth: 0, scopes: [], in: owner.document };
  return tree.children.flatMap((child) => findInBlock(walk, child));
}

function findInBlock(walk: Walk, node: RootContent): Marked[] {
  if (node.type === "heading") {
    walk.depth = node.depth;
    walk.scopes = closeScopes(walk.scopes, node.depth);
  }
  if (node.type === "leafDirective") openHolder(walk, node);
  if (node.type !== "containerDirective") return findWordings(walk, node);
  if (node.name === "inset" || node.name === "lang") return findInInset(walk, node);
  if (node.name === "recommendations") return findRecommendations(walk, node);
  return node.name === "quotation" || node.name === "pair" ? findContainer(walk, node) : [];
}

/** The scopes of an inset, or of words in a language, are its own, unless it begins a part. */
function findInInset(walk: Walk, node: ContainerDirective): Marked[] {
  const { scopes, in: part } = walk;
  const marked = node.children.flatMap((child) => findInBlock(walk, child));
  if (walk.in === part) walk.scopes = scopes;
  return marked;
}

function openHolder(walk: Walk, node: LeafDirective): void {
  const { depth } = walk;
  const { id, event = walk.event, of } = node.attributes ?? {};
  if (node.name === "session")
    walk.scopes = openScope(walk.scopes, depth, { session: buildMemberId(event ?? "", id ?? "") });
  if (node.name === "account") walk.scopes = openScope(walk.scopes, depth, { about: of ?? "" });
  if (node.name === "part") Object.assign(walk, { in: buildMemberId(walk.document, id ?? ""), scopes: [] });
}

function findRecommendations(walk: Walk, container: ContainerDirective): Marked[] {
  const holder = scopeInForce(walk.scopes).session ?? (walk.in === walk.document ? undefined : walk.in);
  if (holder === undefined) return [];
  const marked: Marked[] = [];
  visit(container, (node) => {
    if (node.type === "table") {
      marked.push(...findInTable(walk, holder, { table: node, kind: container.attributes?.["kind"] ?? undefined }));
      return SKIP;
    }
    if (node.type === "listItem") {
      marked.push({
        holder,
        letters: "r",
        ...findItemMark(walk.source, node),
      });
      return SKIP;
    }
    if (node.type === "textDirective" && node.name === "item") {
      const words = node.children.at(-1)?.position?.end.offset ?? (node.position?.start.offset ?? 0) + ":item[".length;
      marked.push({
        holder,
        letters: "r",
        name: node.attributes?.["id"] ?? undefined,
        ...braceSlot(walk.source, words + 1),
      });
    }
    return undefined;
  });
  return marked;
}

/** A mark stands behind the words of its cell; one that an editor wrote into a cell has only its name to come. */
function findInTable(
  { source }: Walk,
  holder: string,
  { table, kind }: { table: Table; kind: string | undefined },
): Marked[] {
  return listItemCells(table, kind).map((cell) => {
    const mark = findCellMark(cell);
    const name = mark?.attributes?.["id"] ?? undefined;
    if (mark !== undefined)
      return { holder, letters: "r", name, ...attributeSlot(source, mark.position?.start.offset ?? 0) };
    const at = cell.children.at(-1)?.position?.end.offset ?? 0;
    return { holder, letters: "r", name, at, write: (given) => ` :rec{#${given}}` };
  });
}

/* The mark of an item, which may say something else and wait for its name; or where one is written that it has not. */
function findItemMark(source: string, item: ListItem): Pick<Marked, "name" | "at" | "write"> {
  let mark: Pick<Marked, "name" | "at" | "write"> | undefined;
  visit(item, "textDirective", (node) => {
    if (node.name !== "rec") return;
    mark = { name: node.attributes?.["id"] ?? undefined, ...attributeSlot(source, node.position?.start.offset ?? 0) };
  });
  const at = (markedParagraph(item) ?? item).position?.end.offset ?? 0;
  return mark ?? { name: undefined, at, write: (name) => ` :rec{#${name}}` };
}

function findWordings(walk: Walk, node: RootContent): Marked[] {
  const holder = scopeInForce(walk.scopes).about;
  if (holder === undefined) return [];
  const marked: Marked[] = [];
  visit(node, "textDirective", (mark) => {
    if (mark.name !== "wording") return;
    const start = mark.position?.start.offset ?? 0;
    marked.push({
      holder,
      letters: "w",
      name: mark.attributes?.["id"] ?? undefined,
      ...attributeSlot(walk.source, start),
    });
  });
  return marked;
}

function findContainer(walk: Walk, node: ContainerDirective): Marked[] {
  const letters = node.name === "pair" ? "qa" : "q";
  return [
    {
      holder: walk.in,
      letters,
      name: node.attributes?.["id"] ?? undefined,
      ...attributeSlot(walk.source, node.position?.start.offset ?? 0),
    },
  ];
}

/** Where an identifier is written into the mark that begins at an offset: before its attributes, or in braces of its own. */
function attributeSlot(source: string, start: number): Pick<Marked, "at" | "write"> {
  const head = /^:+[a-z-]+/.exec(source.slice(start))?.[0] ?? "";
  return braceSlot(source, start + head.length);
}

function braceSlot(source: string, at: number): Pick<Marked, "at" | "write"> {
  return source[at] === "{" ? { at: at + 1, write: (name) => `#${name} ` } : { at, write: (name) => `{#${name}}` };
}
