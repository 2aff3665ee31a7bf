import type { Root } from "mdast";
import type { ContainerDirective, LeafDirective, TextDirective } from "mdast-util-directive";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";
import { bodyMarks, containerMarks, roleOfMark, attributionMarks } from "./mark-name";
import { reportError, reportWarning } from "#lib/ingest/message";

/** Any of the three forms of a generic directive. */
export type Directive = ContainerDirective | LeafDirective | TextDirective;

const known = {
  textDirective: new Set(["rec", "item", "wording", ...Object.keys(roleOfMark), ...bodyMarks, ...attributionMarks]),
  leafDirective: new Set(["session", "section", "part", "account", "field-operation", "editor"]),
  containerDirective: new Set(["recommendations", "inset", ...containerMarks]),
};

/**
 * Turns every text directive of an unknown name back into the prose it was ("at 9:hours") and warns of it;
 * an unknown leaf or container directive is an error, for its words would be lost.
 */
export function settleUnknownDirectives(file: VFile, tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (node.type !== "textDirective" && node.type !== "leafDirective" && node.type !== "containerDirective") return;
    if (known[node.type].has(node.name)) {
      // A mark that turns out to be faulty still shows its words.
      if (node.type === "textDirective") node.data = { ...node.data, hName: "span" };
      return;
    }
    if (node.type !== "textDirective") {
      reportError(
        file,
        node,
        "directive-unknown",
        `Unexpected directive "${node.name}", expected ${[...known[node.type]].join(" or ")}. Correct its name.`,
      );
      return;
    }
    // A time or a ratio (9:30, 3:1) is never meant as a mark.
    if (!/^\d/.test(node.name))
      reportWarning(
        file,
        node,
        "directive-unknown",
        `Unexpected mark ":${node.name}", kept as prose. Write "\\:" before a word that is no mark, or correct its name.`,
      );
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (parent === undefined || index === undefined || start === undefined || end === undefined) return;
    parent.children[index] = { type: "text", value: String(file).slice(start, end) };
  });
}

/** Reads the attributes of a directive; a name that is not allowed there is an error. */
export function readAttributes<Name extends string>(
  file: VFile,
  node: Directive,
  allowed: readonly Name[],
): Partial<Record<Name, string>> {
  const attributes: Partial<Record<Name, string>> = {};
  for (const [key, value] of Object.entries(node.attributes ?? {})) {
    const name = allowed.find((each) => each === key);
    if (name !== undefined) attributes[name] = value ?? "";
    else
      reportError(
        file,
        node,
        "directive-attribute",
        `Unexpected attribute "${key}" on ":${node.name}", expected ${allowed.join(", ")}. Correct or remove it.`,
      );
  }
  return attributes;
}
