import type { VFile } from "vfile";
import type { Block } from "#lib/records/text/block";
import { type Document, DocumentMatter } from "#lib/records/document";
import { buildId, parseId } from "#lib/address/identifier";
import type { Interview } from "#lib/records/interview";
import type { Quotation } from "#lib/records/quotation";
import type { Recommendation } from "#lib/records/recommendation";
import type { Session } from "#lib/records/session";
import type { Wording } from "#lib/records/wording";
import { type BlockDraft, buildBlocks } from "./blocks";
import type { Registries } from "./context";
import { settleUnknownDirectives } from "#lib/ingest/marks/directive";
import { settleFootnotes } from "#lib/ingest/marks/footnote";
import { readFrontMatter } from "./front-matter";
import { checkHtml, parseMarkdown } from "./markdown";
import { reportError } from "./message";
import { type Pin, pinTexts } from "#lib/ledger/paragraph-number";
import { readStructure, type Structure } from "./structure";

/*
 * A document: front matter, then headings, paragraphs, lists and the marks that the files beside this one describe.
 */

/** What one document file holds. */
export interface DocumentRecords {
  document: Document;
  sessions: Session[];
  recommendations: Recommendation[];
  wordings: Wording[];
  quotations: Quotation[];
  interviews: Interview[];
}

/**
 * Reads a document file into records; faults become messages on the file. `pins` are the paragraph numbers that the
 * ledger holds for it. Undefined where the front matter can't be read.
 */
export function ingestDocument(
  file: VFile,
  registries: Registries,
  pins: (document: string) => readonly Pin[],
): DocumentRecords | undefined {
  const tree = parseMarkdown(file);
  const matter = readFrontMatter(file, tree, DocumentMatter);
  if (matter === undefined) return undefined;
  const { document: name, ...description } = matter;
  const id = buildId({ kind: "document", document: name });
  checkHtml(file, tree);
  settleUnknownDirectives(file, tree);
  settleFootnotes(tree);
  const structure = readStructure({ file, registries }, tree, { event: matter.event, document: id });
  const blocks = numberBlocks(file, buildBlocks(file, tree), pins(id));
  const endLine = tree.children.at(-1)?.position?.end.line ?? 1;
  const document: Document = {
    id,
    ...description,
    publisher: `organizations/${matter.publisher}`,
    parts: structure.parts,
    blocks,
    provenance: { path: file.path, line: 1, endLine },
  };
  return { document, ...completeRecords(structure, document) };
}

function numberBlocks(file: VFile, drafts: readonly BlockDraft[], pins: readonly Pin[]): Block[] {
  const numbered = drafts.filter((draft) => draft.type !== "heading");
  const pinned = pinTexts(
    numbered.map((draft) => draft.text),
    pins,
  );
  let at = 0;
  return drafts.map((draft) => {
    if (draft.type === "heading") return { ...draft, anchor: draft.anchor ?? "" };
    const pin = pinned[at];
    at += 1;
    // Of a number moved to edited words the ledger says more: what they were, and the ways out.
    if (pin?.state === "new") {
      reportError(
        file,
        { line: draft.line, column: 1 },
        "paragraph-number",
        "Unexpected new paragraph, expected one whose number the ledger holds. Run npm run mint.",
      );
    }
    return { ...draft, anchor: `p${pin?.number ?? 0}` };
  });
}

function completeRecords(structure: Structure, document: Document): Omit<DocumentRecords, "document"> {
  const paragraphOf = (is: (block: Block) => boolean): string => {
    const block = document.blocks.find((each) => each.type !== "heading" && is(each));
    return block === undefined ? document.id : addressOf(document.id, block);
  };
  const common = { status: document.status, document: document.id };
  return {
    sessions: structure.sessions.map((session) => ({
      ...session,
      recommendations: structure.recommendations.filter((draft) => draft.place === session.id).map((draft) => draft.id),
    })),
    recommendations: structure.recommendations.map((draft) => ({
      ...draft,
      ...common,
      ...sessionOf(draft.place),
      number: structure.recommendations.filter((each) => each.place === draft.place).indexOf(draft) + 1,
      paragraph: paragraphOf((block) =>
        block.type === "item" ? block.recommendation === draft.id : block.line === draft.provenance.line,
      ),
    })),
    wordings: structure.wordings.map((draft) => ({
      ...draft,
      ...common,
      event: draft.session.split("/")[0] ?? "",
      number: structure.wordings.filter((each) => each.session === draft.session).indexOf(draft) + 1,
      paragraph: paragraphOf((block) => block.type === "item" && block.wording === draft.id),
    })),
    quotations: structure.quotations.map(({ name, in: place, ...draft }) => ({
      id: `${place}#${name}`,
      ...draft,
      document: document.id,
      paragraph: paragraphOf(
        (block) =>
          block.container?.kind === "quotation" &&
          block.container.name === name &&
          addressOf(document.id, block).startsWith(`${place}#`),
      ),
    })),
    interviews: structure.interviews,
  };
}

/** The identifier of a numbered block: its document, or the part it stands in, and its anchor. */
export function addressOf(document: string, block: Block): string {
  return `${block.part === undefined ? document : `${document}/${block.part}`}#${block.anchor}`;
}

function sessionOf(place: string): { session: string; event: string } | undefined {
  const parts = parseId(place);
  return parts?.kind === "session" ? { session: place, event: parts.event } : undefined;
}
