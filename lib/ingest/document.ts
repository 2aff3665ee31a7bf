import type { Heading, Root } from "mdast";
import type { VFile } from "vfile";
import type { Block } from "#lib/records/block";
import { type Document, DocumentMatter } from "#lib/records/document";
import { buildId, namePattern, parseId } from "#lib/records/identifier";
import type { Recommendation } from "#lib/records/recommendation";
import type { Session } from "#lib/records/session";
import { readMarks } from "./account";
import { type BlockDraft, buildBlocks } from "./blocks";
import type { Registries } from "./context";
import { readAttributes, settleUnknownDirectives } from "./directive";
import { readFrontMatter } from "./front-matter";
import { checkHtml, parseMarkdown } from "./markdown";
import { reportError } from "./message";
import { type Pin, pinTexts } from "./pin";
import { type RecommendationDraft, readRecommendations } from "./recommendation";
import { readSession } from "./session";

/*
 * A document: front matter, then headings, paragraphs, lists and the marks that the files beside this one describe.
 */

/** What one document file holds. */
export interface DocumentRecords {
  document: Document;
  sessions: Session[];
  recommendations: Recommendation[];
}

/**
 * Reads a document file into records; faults become messages on the file. `pins` are the paragraph numbers that the
 * ledger holds for it. Undefined where the front matter can't be read.
 */
export function ingestDocument(file: VFile, registries: Registries, pins: (document: string) => readonly Pin[]): DocumentRecords | undefined {
  const tree = parseMarkdown(file);
  const matter = readFrontMatter(file, tree, DocumentMatter);
  if (matter === undefined) return undefined;
  const { document: name, ...description } = matter;
  const id = buildId({ kind: "document", document: name });
  checkHtml(file, tree);
  settleUnknownDirectives(file, tree);
  const found = readSessions({ file, registries }, tree, { event: matter.event, document: id });
  const drafts = buildBlocks(file, tree);
  const blocks = numberBlocks(file, drafts, pins(id));
  const endLine = tree.children.at(-1)?.position?.end.line ?? 1;
  return {
    document: {
      id,
      ...description,
      publisher: `organizations/${matter.publisher}`,
      blocks,
      provenance: { path: file.path, line: 1, endLine },
    },
    sessions: found.sessions.map((session) => ({
      ...session,
      recommendations: found.drafts.filter((draft) => sessionOf(draft.id) === session.id).map((draft) => draft.id),
    })),
    recommendations: found.drafts.map((draft) => completeRecommendation(draft, found.drafts, matter, id, blocks)),
  };
}

function readSessions(context: { file: VFile; registries: Registries }, tree: Root, owner: { event: string | undefined; document: string }) {
  const sessions: Session[] = [];
  const drafts: RecommendationDraft[] = [];
  let heading: Heading | undefined;
  let open: { session: Session; depth: number } | undefined;
  for (const child of tree.children) {
    if (child.type === "heading") {
      // A heading holds no marks, so any in it is reported.
      readMarks(context, child, undefined);
      if (open !== undefined && child.depth <= open.depth) open = undefined;
      heading = child;
    } else if (child.type === "leafDirective" && child.name === "session") {
      const session = readSession(context, child, heading, owner);
      if (session !== undefined && heading !== undefined) {
        sessions.push(session);
        open = { session, depth: heading.depth };
        const anchor = session.id.slice(session.event.length + 1);
        heading.data = { ...heading.data, hProperties: { id: anchor, dataSession: session.id } };
      }
      heading = undefined;
    } else if (child.type === "leafDirective" && child.name === "section") {
      const { id } = readAttributes(context.file, child, ["id"]);
      if (heading !== undefined && id !== undefined && isSectionName(id)) heading.data = { ...heading.data, hProperties: { id } };
      else reportError(context.file, child, "section", "Unexpected ::section, expected it with an identifier such as #looking-back on the line below a heading. Move or complete it.");
      heading = undefined;
    } else {
      heading = undefined;
      if (child.type === "containerDirective") {
        if (child.name === "recommendations") drafts.push(...readRecommendations(context, child, open?.session.id));
        child.data = { ...child.data, hName: "section" };
      }
      readMarks(context, child, open?.session);
    }
  }
  tree.children = tree.children.filter((child) => child.type !== "leafDirective");
  return { sessions, drafts };
}

/** A section may not be called as a numbered paragraph is. */
function isSectionName(id: string): boolean {
  return namePattern.test(id) && !/^p\d+$/.test(id);
}

function numberBlocks(file: VFile, drafts: readonly BlockDraft[], pins: readonly Pin[]): Block[] {
  const numbered = drafts.filter((draft) => draft.type !== "heading");
  const pinned = pinTexts(numbered.map((draft) => draft.text), pins);
  let at = 0;
  return drafts.map((draft) => {
    if (draft.type === "heading") return { ...draft, anchor: draft.anchor ?? "" };
    const pin = pinned[at];
    at += 1;
    if (pin?.state !== "held") {
      reportError(file, { line: draft.line, column: 1 }, "paragraph-number", "Unexpected new or changed paragraph, expected one whose number the ledger holds. Run npm run mint.");
    }
    return { ...draft, anchor: `p${pin?.number ?? 0}` };
  });
}

function completeRecommendation(draft: RecommendationDraft, all: readonly RecommendationDraft[], matter: DocumentMatter, document: string, blocks: readonly Block[]): Recommendation {
  const session = sessionOf(draft.id);
  const siblings = all.filter((each) => sessionOf(each.id) === session);
  const block = blocks.find((each) => each.type === "item" && each.recommendation === draft.id);
  return {
    ...draft,
    number: siblings.indexOf(draft) + 1,
    status: matter.status,
    session,
    event: matter.event ?? "",
    document,
    paragraph: `${document}#${block?.anchor ?? ""}`,
  };
}

function sessionOf(id: string): string {
  const parts = parseId(id);
  return parts?.kind === "recommendation" ? `${parts.event}/${parts.session}` : "";
}
