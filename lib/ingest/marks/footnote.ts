import type { ElementContent } from "hast";
import type { Root } from "mdast";
import { visit } from "unist-util-visit";

/*
 * … Child Victims of Trafficking for Protection and Assistance[^1]
 *
 * [^1]: 2005 Addendum to the OSCE Action Plan …
 */

/**
 * Settles footnotes where they stand: a reference becomes a raised number that leads to its note, and a note a container
 * whose first paragraph leads back. (The default would gather all notes at the end, away from their part.)
 */
export function settleFootnotes(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (parent === undefined || index === undefined) return;
    if (node.type === "footnoteReference") {
      const { identifier } = node;
      parent.children[index] = {
        type: "text",
        value: identifier,
        data: { hName: "sup", hProperties: {}, hChildren: [link(identifier)] },
      };
    } else if (node.type === "footnoteDefinition") {
      parent.children[index] = {
        type: "containerDirective",
        name: "note",
        children: node.children,
        data: { hName: "section", hProperties: { dataContainer: "note", dataName: node.identifier } },
        ...(node.position === undefined ? {} : { position: node.position }),
      };
    }
  });
}

function link(label: string): ElementContent {
  return {
    type: "element",
    tagName: "a",
    properties: { href: `#note-${label}`, id: `ref-${label}`, role: "doc-noteref" },
    children: [{ type: "text", value: label }],
  };
}
