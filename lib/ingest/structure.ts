import type { Heading, Root, RootContent } from "mdast";
import type { ContainerDirective, LeafDirective } from "mdast-util-directive";
import type { DocumentPart } from "#lib/records/document";
import { buildId, namePattern, parseId } from "#lib/address/identifier";
import type { Interview } from "#lib/records/interview";
import type { Session } from "#lib/records/session";
import { readMarks } from "#lib/ingest/marks/account";
import { type IngestContext, provenanceOf } from "./context";
import { readAttributes } from "#lib/ingest/marks/directive";
import { hasInterviewee, readInterviewee, readPair } from "#lib/ingest/marks/interview";
import { isContainerMark } from "#lib/ingest/marks/mark-name";
import { reportError } from "./message";
import { readPart } from "#lib/ingest/marks/part";
import { type QuotationDraft, readQuotation } from "#lib/ingest/marks/quotation";
import { type RecommendationDraft, readRecommendations } from "#lib/ingest/marks/recommendation";
import { readSession } from "#lib/ingest/marks/session";
import { readWordings, type WordingDraft } from "#lib/ingest/marks/wording";

/** What the marks of a document say, before its blocks are numbered. */
export interface Structure {
  parts: DocumentPart[];
  sessions: Session[];
  recommendations: (RecommendationDraft & { place: string })[];
  wordings: WordingDraft[];
  quotations: (QuotationDraft & { in: string })[];
  interviews: Interview[];
}

/** The heading, session and part that the reading has come to. */
interface Walk {
  context: IngestContext;
  owner: { event: string | undefined; document: string };
  found: Structure;
  heading: Heading | undefined;
  session: { record: Session; depth: number } | undefined;
  about: { session: string; depth: number } | undefined;
  /** What the portal says of the next block, and where it is written. */
  note: { words: string; node: LeafDirective } | undefined;
  /** Whether the part has said who is interviewed. */
  interviewed: boolean;
  /** Identifier of the part, or of the document where it has none. */
  in: string;
}

/**
 * Reads the marks of a document into what they stand for, and leaves in the tree what building its blocks needs to know:
 * names of headings, kinds of containers, whose item an item is.
 */
export function readStructure(context: IngestContext, tree: Root, owner: Walk["owner"]): Structure {
  const found: Structure = {
    parts: [],
    sessions: [],
    recommendations: [],
    wordings: [],
    quotations: [],
    interviews: [],
  };
  const walk: Walk = {
    context,
    owner,
    found,
    heading: undefined,
    session: undefined,
    about: undefined,
    note: undefined,
    interviewed: false,
    in: owner.document,
  };
  for (const child of tree.children) readBlock(walk, child);
  tree.children = tree.children.filter(isKept);
  if (walk.note !== undefined) reportEditor(walk, walk.note.node);
  return found;
}

/** A mark on a line of its own has been read; only that of a part without a heading stays, for the blocks below it. */
function isKept(node: RootContent): boolean {
  return node.type !== "leafDirective" || node.data?.hName !== undefined;
}

function readBlock(walk: Walk, node: RootContent): void {
  if (walk.note !== undefined && node.type !== "leafDirective") {
    node.data = { ...node.data, hProperties: { ...node.data?.hProperties, dataNote: walk.note.words } };
    walk.note = undefined;
  }
  if (node.type === "heading") {
    readHeading(walk, node);
    return;
  }
  if (node.type === "leafDirective") readLeaf(walk, node);
  else if (node.type === "containerDirective") readContainer(walk, node);
  else if (hasInterviewee(node)) readInterview(walk, node);
  else readText(walk, node);
  walk.heading = undefined;
}

function readHeading(walk: Walk, node: Heading): void {
  // A heading holds no marks, so any in it is reported.
  readMarks(walk.context, node, undefined);
  if (walk.session !== undefined && node.depth <= walk.session.depth) walk.session = undefined;
  if (walk.about !== undefined && node.depth <= walk.about.depth) walk.about = undefined;
  walk.heading = node;
}

function readLeaf(walk: Walk, node: LeafDirective): void {
  if (node.name === "session") openSession(walk, node);
  else if (node.name === "part") openPart(walk, node);
  else if (node.name === "account") openAccount(walk, node);
  else if (node.name === "editor") readEditor(walk, node);
  else if (node.name === "section" || node.name === "field-operation") nameHeading(walk, node);
}

function readEditor(walk: Walk, node: LeafDirective): void {
  const { note: words = "" } = readAttributes(walk.context.file, node, ["note"]);
  if (words === "" || walk.note !== undefined) reportEditor(walk, node);
  else walk.note = { words, node };
}

function reportEditor(walk: Walk, node: LeafDirective): void {
  reportError(
    walk.context.file,
    node,
    "editor-note",
    "Unexpected ::editor, expected one with note=…, above the text that it is about. Complete, move or remove it.",
  );
}

function openSession(walk: Walk, node: LeafDirective): void {
  const { heading } = walk;
  const record = readSession(walk.context, node, heading, walk.owner);
  if (record === undefined || heading === undefined) return;
  walk.found.sessions.push(record);
  walk.session = { record, depth: heading.depth };
  nameAs(heading, { id: record.id.slice(record.event.length + 1), dataSession: record.id });
}

function openPart(walk: Walk, node: LeafDirective): void {
  const part = readPart(walk.context, node, walk.heading);
  if (part === undefined) return;
  walk.found.parts.push(part);
  walk.in = `${walk.owner.document}/${part.name}`;
  walk.session = undefined;
  walk.about = undefined;
  walk.interviewed = false;
  if (walk.heading === undefined) node.data = { ...node.data, hName: "div", hProperties: { dataPart: part.name } };
  else nameAs(walk.heading, { id: part.name, dataPart: part.name });
}

function openAccount(walk: Walk, node: LeafDirective): void {
  const { of = "" } = readAttributes(walk.context.file, node, ["of"]);
  if (walk.heading === undefined || parseId(of)?.kind !== "session") {
    reportError(
      walk.context.file,
      node,
      "account",
      `Unexpected ::account of "${of}", expected it on the line below a heading, with of="…" naming a session such as alliance-17/panel-1. Move or complete it.`,
    );
    return;
  }
  walk.about = { session: of, depth: walk.heading.depth };
  nameAs(walk.heading, { dataAbout: of });
}

function nameHeading(walk: Walk, node: LeafDirective): void {
  const { id } = readAttributes(walk.context.file, node, ["id"]);
  if (walk.heading !== undefined && id !== undefined && isSectionName(id)) nameAs(walk.heading, { id });
  else
    reportError(
      walk.context.file,
      node,
      "section",
      `Unexpected ::${node.name}, expected it with an identifier such as #looking-back on the line below a heading. Move or complete it.`,
    );
}

/** A section may not be called as a numbered paragraph, a quotation or a pair is. */
function isSectionName(id: string): boolean {
  return namePattern.test(id) && !/^(?:[pqr]|qa)\d+$/.test(id);
}

function nameAs(heading: Heading, properties: Record<string, string>): void {
  heading.data = { ...heading.data, hProperties: { ...heading.data?.hProperties, ...properties } };
}

function readContainer(walk: Walk, node: ContainerDirective): void {
  node.data = { ...node.data, hName: "section" };
  if (node.name === "inset") {
    node.data.hProperties = { ...node.data.hProperties, dataInset: "inset" };
    for (const child of node.children) readBlock(walk, child);
    node.children = node.children.filter(isKept);
  } else if (node.name === "recommendations") {
    const place = walk.session?.record.id ?? (walk.in === walk.owner.document ? undefined : walk.in);
    const drafts = readRecommendations(walk.context, node, place);
    walk.found.recommendations.push(...drafts.map((draft) => ({ ...draft, place: place ?? "" })));
    readText(walk, node);
  } else if (isContainerMark(node.name)) {
    node.data.hProperties = { ...node.data.hProperties, dataContainer: node.name };
    readSetOff(walk, node);
  } else {
    readText(walk, node);
  }
}

/** Reads a caption, a quotation, a question and answer, or a list of addresses. */
function readSetOff(walk: Walk, node: ContainerDirective): void {
  if (node.name === "quotation") {
    const draft = readQuotation(walk.context, node);
    if (draft !== undefined) walk.found.quotations.push({ ...draft, in: walk.in });
  } else if (node.name === "pair") {
    const draft = readPair(walk.context, node);
    const interview = walk.found.interviews.find((each) => each.id === walk.in);
    if (!walk.interviewed) {
      reportError(
        walk.context.file,
        node,
        "pair-place",
        "Unexpected question and answer outside an interview, expected a paragraph with :interviewee[…] before it in its ::part. Add it.",
      );
    } else if (draft !== undefined && interview !== undefined) {
      const { name, ...pair } = draft;
      interview.pairs.push({ id: buildId({ kind: "pair", holder: walk.in, item: name }), ...pair });
    }
  } else {
    readMarks(walk.context, node, undefined);
  }
}

function readInterview(walk: Walk, node: Parameters<typeof readInterviewee>[1]): void {
  const voice = readInterviewee(walk.context, node);
  walk.interviewed = true;
  if (walk.in === walk.owner.document) {
    reportError(
      walk.context.file,
      node,
      "mark-place",
      "Unexpected :interviewee outside a part, expected it below a heading with ::part{#…}. Mark the part.",
    );
  } else if (voice !== undefined) {
    walk.found.interviews.push({
      id: walk.in,
      with: voice,
      pairs: [],
      document: walk.owner.document,
      provenance: provenanceOf(walk.context.file, node),
    });
  }
}

function readText(walk: Walk, node: RootContent): void {
  if (node.type === "list" && walk.about !== undefined)
    walk.found.wordings.push(...readWordings(walk.context, node, walk.about.session));
  readMarks(walk.context, node, walk.session?.record);
}
