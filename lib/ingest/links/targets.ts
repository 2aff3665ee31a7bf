import path from "node:path";
import { buildAnchored, parseAnchored } from "#lib/address/anchor";
import { buildBlockId, buildPartId } from "#lib/address/paragraph";
import { parseFilePath, parseIdPath } from "#lib/address/reference";
import { buildPath } from "#lib/address/permalink";
import { findIssued } from "#lib/ledger/issued";
import type { CorpusRecords } from "#lib/records/corpus-records";
import type { Document } from "#lib/records/document";
import { findNearestName } from "#lib/text/nearest-name";

/*
 * [words](#looking-back)                         a heading or paragraph of the same document
 * [words](./other-report.md#p12)                 another document by its file
 * [words](documents/harbour-3-report#p12)        another document, or anything else, by identifier
 * [words](harbour-3/panel-1/r2)
 */

/** Where a link leads, or what is wrong with it and the nearest that there is. */
export type Target = { path: string } | { fault: "anchor" | "file" | "identifier"; nearest: string | undefined };

/** The document in which a link stands. */
type From = Pick<Document, "id" | "provenance">;

/** Finds what a link of a document leads to. */
export type FindTarget = (from: From, href: string) => Target;

/** A document, and the identifier of what stands at each of its anchors. */
interface AnchoredDocument {
  document: Document;
  anchors: ReadonlyMap<string, string>;
}

/** Builds what finds the targets of links among all records of a portal. */
export function buildTargetFinder(records: CorpusRecords): FindTarget {
  const ids = new Map(findIssued(records).map(({ id }) => [id, id]));
  for (const { id, to } of records.aliases) if (!ids.has(id)) ids.set(id, to);
  const documents = records.documents.map((document) => ({ document, anchors: findAnchors(document, ids.keys()) }));
  const byId = new Map(documents.map((each) => [each.document.id, each]));
  const byFile = new Map(documents.map((each) => [each.document.provenance.path, each]));
  const events = new Map(records.events.map(({ id, provenance }) => [provenance.path, id]));
  const findFile = (from: From, { file, anchor }: { file: string; anchor: string | undefined }): Target => {
    const folder = path.posix.dirname(from.provenance.path);
    const name = path.posix.join(folder, file);
    const found = byFile.get(name);
    const event = events.get(name);
    if (found !== undefined) return findWithin(found, anchor);
    if (event !== undefined && anchor === undefined) return { path: buildPath(event) };
    const names = [...byFile.keys()].map((each) => path.posix.relative(folder, each));
    return { fault: "file", nearest: findNearestName(path.posix.normalize(file), names) };
  };
  return (from, href) => {
    const { page, anchor } = parseAnchored(decode(href));
    const own = byId.get(from.id);
    if (page === "" && own !== undefined) return findWithin(own, anchor);
    const file = parseFilePath(page);
    if (file !== undefined) return findFile(from, { file, anchor });
    const holder = parseIdPath(page);
    const id = ids.get(buildAnchored(holder, anchor));
    if (id !== undefined) return { path: buildPath(id) };
    const other = byId.get(holder);
    if (other !== undefined) return findWithin(other, anchor);
    return {
      fault: "identifier",
      nearest: findNearestName(buildAnchored(holder, anchor), listLike(ids.keys(), anchor)),
    };
  };
}

function findWithin({ document, anchors }: AnchoredDocument, anchor: string | undefined): Target {
  if (anchor === undefined) return { path: buildPath(document.id) };
  const id = anchors.get(anchor);
  return id === undefined
    ? { fault: "anchor", nearest: findNearestName(anchor, anchors.keys()) }
    : { path: buildPath(id) };
}

/* Headings and paragraphs, and quotations and pairs, whose identifiers are of the document or of one of its parts. */
function findAnchors(document: Document, ids: Iterable<string>): ReadonlyMap<string, string> {
  const anchors = new Map<string, string>();
  const pages = new Set([document.id, ...document.parts.map(({ name }) => buildPartId(document.id, name))]);
  for (const id of ids) {
    const { page, anchor } = parseAnchored(id);
    if (anchor !== undefined && pages.has(page)) anchors.set(anchor, id);
  }
  for (const block of document.blocks) {
    // The heading of a part is the title of its page.
    const isTitle = block.type === "heading" && block.anchor === block.part;
    anchors.set(block.anchor, isTitle ? buildPartId(document.id, block.part) : buildBlockId(document.id, block));
  }
  return anchors;
}

/* A paragraph is not offered for a page, of which there are fewer. */
function listLike(ids: Iterable<string>, anchor: string | undefined): string[] {
  return [...ids].filter((id) => anchor !== undefined || parseAnchored(id).anchor === undefined);
}

function decode(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}
