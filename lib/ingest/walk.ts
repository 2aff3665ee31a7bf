import type { Definition, Root, RootContent } from "mdast";
import { toString } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { bringFootnotesHome } from "#lib/ingest/markdown/footnotes";
import { addUnread } from "#lib/ingest/marks/item/recommendation";
import { addBlocks, addHeading } from "./block";
import { reportEditor } from "#lib/ingest/marks/editor";
import { buildTextMarks, containerMarks, leafMarks } from "#lib/ingest/marks/handlers";
import { addWordings } from "#lib/ingest/marks/item/wording";
import type { IngestContext, Reading, Walk } from "./walk-state";
import { reportError } from "./message";
import { scopeInForce } from "./scope";

/** Reads a document in one walk over its tree, which stays as it is; faults become messages on the file. */
export function readTree(context: IngestContext, tree: Root, owner: Walk["owner"]): Reading {
  const walk = startWalk(context, tree, owner);
  walk.walkOver(tree.children);
  if (walk.note !== undefined) reportEditor(walk, walk.note.node);
  if (walk.rule !== undefined)
    reportError(context.file, walk.rule, {
      "rule-place": "Unexpected rule at the end of the text, expected it above what it sets off. Move or remove it.",
    });
  return { ...walk.found, blocks: bringFootnotesHome(walk.found.blocks) };
}

function startWalk(context: IngestContext, tree: Root, owner: Walk["owner"]): Walk {
  const definitions: Definition[] = [];
  visit(tree, "definition", (node) => {
    definitions.push(node);
  });
  const walk: Walk = {
    context,
    owner,
    found: { blocks: [], parts: [], sessions: [], recommendations: [], wordings: [], quotations: [], interviews: [] },
    definitions,
    textMarks: buildTextMarks(context.registries.site.kinds.roles),
    scopes: [],
    languages: [],
    tracks: [],
    part: undefined,
    container: undefined,
    inset: undefined,
    item: undefined,
    note: undefined,
    rule: undefined,
    isLost: false,
    isInterview: false,
    counts: { containers: 0, insets: 0, lists: 0 },
    walkOver: (nodes) => {
      nodes.forEach((node, index) => {
        readNode(walk, node, nodes[index - 1], nodes[index + 1]);
      });
    },
  };
  return walk;
}

function readNode(walk: Walk, node: RootContent, before: RootContent | undefined, next: RootContent | undefined): void {
  if (node.type === "heading") {
    // The mark right below a heading opens the scope that the heading itself is in.
    addHeading(walk, node, (heading) =>
      next?.type === "leafDirective" ? leafMarks.get(next.name)?.(walk, next, heading) : undefined,
    );
  } else if (node.type === "leafDirective") {
    // What an unknown mark was to begin, nobody can tell.
    if (!leafMarks.has(node.name)) walk.isLost = true;
    if (before?.type !== "heading") leafMarks.get(node.name)?.(walk, node, undefined);
  } else if (node.type === "containerDirective") {
    const read = containerMarks.get(node.name);
    if (read === undefined) addUnread(walk, node);
    else read(walk, node);
  } else {
    // What a mark that is read as words was to begin, nobody can tell either.
    if (node.type === "paragraph" && toString(node).startsWith("::")) walk.isLost = true;
    const { about } = scopeInForce(walk.scopes);
    if (node.type === "list" && about !== undefined) addWordings(walk, node, about);
    else addBlocks(walk, [node]);
  }
}
