import type { ElementContent } from "hast";
import type { RootContent } from "mdast";
import type { TextDirective } from "mdast-util-directive";
import { visit } from "unist-util-visit";
import type { Credit } from "#lib/records/credit";
import { buildPath } from "#lib/address/permalink";
import type { NamedBody, Session } from "#lib/records/session";
import type { IngestContext } from "#lib/ingest/context";
import { readCredit } from "./credit";
import { type BodyMark, isBodyMark, roleOfMark } from "./mark-name";
import { reportError } from "#lib/ingest/message";
import { readNamedBody } from "./organizer";

/*
 * The prose of a session: paragraphs in which credits and organizers are marked where they stand.
 */

const placesOfMarks = {
  by: "in the last paragraph of :::quotation",
  interviewee: "alone in a paragraph of a ::part",
  wording: "at the end of an item in a section with ::account",
} as const;

/** Reads the marks of a block into its session's credits and organizers, and links the names in the text. */
export function readMarks(context: IngestContext, block: RootContent, session: Session | undefined): void {
  visit(block, "textDirective", (node) => {
    const role = roleOfMark[node.name];
    if (node.name === "by" || node.name === "interviewee" || node.name === "wording") {
      reportError(
        context.file,
        node,
        "mark-place",
        `Unexpected :${node.name}, expected it only ${placesOfMarks[node.name]}. Move or remove it.`,
      );
    } else if (node.name === "item") {
      if (block.type === "containerDirective" && block.name === "recommendations") return;
      reportError(
        context.file,
        node,
        "recommendation-place",
        "Unexpected :item, expected it only in a sentence within :::recommendations. Move or remove it.",
      );
    } else if (node.name === "rec") {
      reportError(
        context.file,
        node,
        "recommendation-place",
        "Unexpected :rec, expected it only at the end of an item within :::recommendations. Move or remove it.",
      );
    } else if (session === undefined) {
      reportError(
        context.file,
        node,
        "credit-place",
        `Unexpected :${node.name} outside a session, expected it below a heading with ::session{#…}. Move it or mark the session.`,
      );
    } else if (role !== undefined) {
      const credit = readCredit(context, node, role);
      if (credit === undefined) return;
      session.credits.push(credit);
      linkCredit(node, credit);
    } else if (isBodyMark(node.name)) {
      const body = readNamedBody(context, node);
      if (body === undefined) return;
      bodiesOf(session, node.name).push(body);
      linkBody(node, body);
    }
  });
}

function bodiesOf(session: Session, name: BodyMark): NamedBody[] {
  if (name === "organizer") return session.organizers;
  return name === "co-organizer" ? session.coOrganizers : session.contributors;
}

/** Links the name in a mark to its person. */
export function linkCredit(node: TextDirective, credit: Pick<Credit, "printed" | "name" | "person">): void {
  const at = credit.printed.indexOf(credit.name);
  setWords(node, [
    { type: "text", value: credit.printed.slice(0, at) },
    link(buildPath(credit.person), credit.name),
    { type: "text", value: credit.printed.slice(at + credit.name.length) },
  ]);
}

function linkBody(node: TextDirective, body: NamedBody): void {
  const [id, ...others] = body.organizations;
  const plain: ElementContent = { type: "text", value: body.printed };
  setWords(node, [id === undefined || others.length > 0 ? plain : link(buildPath(id), body.printed)]);
}

function link(href: string, value: string): ElementContent {
  return { type: "element", tagName: "a", properties: { href }, children: [{ type: "text", value }] };
}

function setWords(node: TextDirective, hChildren: ElementContent[]): void {
  node.data = { ...node.data, hName: "span", hChildren };
}
