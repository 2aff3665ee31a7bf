import type { Paragraph, Root } from "mdast";
import type { ContainerDirective, LeafDirective, TextDirective } from "mdast-util-directive";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";
import { buildTextMarks, containerMarks, leafMarks } from "#lib/ingest/marks/handlers";
import type { Directive } from "#lib/ingest/marks/directive";
import type { Kind } from "#lib/records/kind";
import { measureDistance } from "#lib/text/edit-distance";
import { findNearestName } from "#lib/text/nearest-name";
import { pointAt, reportError, reportMissing, reportWarning } from "#lib/ingest/message";

/**
 * Turns every text directive of an unknown name back into the prose it was ("at 9:hours") and warns of it, or reports it where it can
 * only be a mark; an unknown leaf or container directive is an error, for its words would be lost.
 */
export function settleUnknownDirectives(file: VFile, tree: Root, roles: readonly Kind[]): void {
  const known: Readonly<Record<Directive["type"], ReadonlyMap<string, unknown>>> = {
    textDirective: buildTextMarks(roles),
    leafDirective: leafMarks,
    containerDirective: containerMarks,
  };
  visit(tree, "paragraph", (node) => reportUnreadMark(file, node));
  visit(tree, (node, index, parent) => {
    if (node.type !== "textDirective" && node.type !== "leafDirective" && node.type !== "containerDirective") return;
    if (known[node.type].has(node.name)) return;
    if (node.type !== "textDirective")
      return reportError(file, node, {
        "directive-unknown": `Unexpected directive "${node.name}", expected ${[...known[node.type].keys()].join(" or ")}. ${adviseOn(node)}.`,
      });
    const before = String(file).slice(0, node.position?.start.offset);
    const tag = /<\/?\w+$/u.exec(before)?.[0];
    if (tag !== undefined)
      reportError(file, pointAt(file, before.length - tag.length), {
        markup: `Unexpected HTML "${tag}:${node.name}>", expected Markdown. Remove it, or write "\\<" where a < is printed.`,
      });
    else if (isMark(node))
      reportMissing(file, node, node.name, {
        "directive-unknown": `Unexpected mark ":${node.name}", expected ${[...known.textDirective.keys()].join(" or ")}. ${advise(node.name, known.textDirective.keys())}, or write "\\:" before a word that is no mark.`,
      });
    // A time or a ratio (9:30, 3:1) is never meant as a mark.
    else if (!/^\d/.test(node.name))
      reportWarning(file, node, {
        "mark-unknown": `Unexpected mark ":${node.name}", kept as prose. Write "\\:" before a word that is no mark, or correct its name.`,
      });
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (parent === undefined || index === undefined || start === undefined || end === undefined) return;
    parent.children[index] = { type: "text", value: String(file).slice(start, end) };
  });
}

/* A container has three colons, and what stands alone two. */
function adviseOn({ type, name }: ContainerDirective | LeafDirective): string {
  const [own, other] = type === "leafDirective" ? [leafMarks, containerMarks] : [containerMarks, leafMarks];
  if (!other.has(name)) return advise(name, own.keys());
  return type === "leafDirective"
    ? `Write a third colon, ":::${name}", and ":::" below its last line`
    : `Write two colons, "::${name}", and no ":::" below`;
}

/* A name that has no more than a third of its letters wrong is a slip. */
function advise(name: string, known: Iterable<string>): string {
  const nearest = findNearestName(name, known) ?? "";
  const most = Math.floor(name.length / 3);
  return measureDistance(name, nearest, most) <= most ? `Write "${nearest}"` : "Correct its name";
}

/* What has brackets or braces behind it is meant as a mark. */
function isMark({ children, attributes }: TextDirective): boolean {
  return children.length > 0 || Object.keys(attributes ?? {}).length > 0;
}

/* A value with "=" in it that is in no quotation marks makes prose of its mark: an address with a question in it is such a value. */
function reportUnreadMark(file: VFile, { position }: Paragraph): void {
  const start = position?.start.offset ?? 0;
  const mark = /^[ \t]*(:{2,3}[a-z][a-z-]*)\{/mu.exec(String(file).slice(start, position?.end.offset));
  if (mark === null) return;
  const isCurly = /\{[^}\n]*[“”„]/u.test(String(file).slice(start + mark.index, position?.end.offset));
  reportError(file, pointAt(file, start + mark.index), {
    "directive-form": `Unexpected mark "${mark[1]}" that can not be read, expected it on a line of its own, with name=value in its braces. ${isCurly ? "Write straight quotation marks in it" : 'Put a value that has spaces, "=" or "<" in quotation marks'}.`,
  });
}
