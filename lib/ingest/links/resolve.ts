import path from "node:path";
import type { Definition, Link } from "mdast";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";
import { parseAnchored } from "#lib/address/anchor";
import { parseMarkdown } from "#lib/ingest/markdown/parse";
import { reportError, reportMissing } from "#lib/ingest/message";
import type { CorpusRecords } from "#lib/records/corpus-records";
import type { Document } from "#lib/records/document";
import { isReference, type Phrasing, referenceClass } from "#lib/records/text/block";
import { mapContent } from "#lib/records/text/map-content";
import { buildTargetFinder, type FindTarget, type Target } from "./targets";

/** The records whose words may hold links. */
type Linking = Pick<CorpusRecords, "documents" | "recommendations" | "wordings" | "quotations">;

/**
 * Gives the links between documents the addresses of the pages that they lead to, once all records are known, in documents and in what
 * is read out of them. A link that leads nowhere is an error where it is written. `paths` are those of all files of the content, where
 * they are known.
 */
export function resolveReferences(
  files: readonly VFile[],
  records: CorpusRecords,
  paths?: ReadonlySet<string>,
): Linking {
  const findTarget = buildTargetFinder(records);
  const byPath = new Map(records.documents.map((document) => [document.provenance.path, document]));
  for (const file of files) {
    const document = byPath.get(file.path);
    if (document !== undefined) checkFile(file, (href) => findTarget(document, href), paths);
  }
  const resolvers = new Map(records.documents.map((each) => [each.id, buildResolver(each, findTarget)]));
  const resolverOf = (document: string): Resolve => resolvers.get(document) ?? ((content) => [...content]);
  return {
    documents: records.documents.map((document) => ({
      ...document,
      blocks: document.blocks.map((block) => mapContent(block, resolverOf(document.id))),
    })),
    recommendations: records.recommendations.map(({ lines, ...item }) => {
      const resolve = resolverOf(item.document);
      const resolved = lines?.map((line) => resolveOwn(line, resolve));
      return { ...resolveOwn(item, resolve), ...(resolved === undefined ? {} : { lines: resolved }) };
    }),
    wordings: records.wordings.map((wording) => resolveOwn(wording, resolverOf(wording.document))),
    quotations: records.quotations.map((quotation) =>
      quotation.content === undefined
        ? quotation
        : { ...quotation, content: quotation.content.map(resolverOf(quotation.document)) },
    ),
  };
}

type Resolve = (content: readonly Phrasing[]) => Phrasing[];

function resolveOwn<Item extends { content?: Phrasing[] | undefined }>(item: Item, resolve: Resolve): Item {
  return item.content === undefined ? item : { ...item, content: resolve(item.content) };
}

/* The targets of `[words][label]` are written apart, and may be those of pictures. */
function checkFile(file: VFile, find: (href: string) => Target, paths: ReadonlySet<string> | undefined): void {
  const tree = parseMarkdown(file);
  const labels = new Set<string>();
  visit(tree, "linkReference", ({ identifier }) => {
    labels.add(identifier);
  });
  visit(tree, (node) => {
    if (node.type !== "link" && (node.type !== "definition" || !labels.has(node.identifier))) return;
    if (!isReference(node.url)) return;
    const target = find(node.url);
    if ("fault" in target) reportFault(file, node, target, paths);
  });
}

function reportFault(
  file: VFile,
  node: Link | Definition,
  { fault, nearest }: Exclude<Target, { path: string }>,
  paths: ReadonlySet<string> | undefined,
): void {
  const href = node.url;
  const hint = (sign = "") => (nearest === undefined ? "" : `; the nearest is "${sign}${nearest}"`);
  if (/^(?:[a-z][a-z+.-]*:|\/\/)/iu.test(href))
    reportError(file, node, {
      "reference-address": `Unexpected address "${href}" of a link, expected one with https://, http://, mailto: or tel:. Correct it, or write it in words.`,
    });
  else if (fault === "anchor")
    reportError(file, node, {
      "reference-anchor": `Unexpected link to "${href}", expected a heading or paragraph of that document${hint("#")}. Correct what stands after the #.`,
    });
  else if (fault === "identifier")
    reportMissing(file, node, href, {
      "reference-identifier": `Unexpected link to "${href}", expected the identifier of something that the portal holds${hint()}. Correct it, or write the file of a document, with .md at its end.`,
    });
  else
    reportMissing(file, node, path.posix.join(file.dirname ?? ".", parseAnchored(href).page), {
      "reference-file": `Unexpected link to "${href}", expected the file of a document, by its path from this one${hint()}. Correct the path${isOther(href, paths) ? ", or offer the file by slides=… in the mark of its session" : ""}.`,
    });
}

/* Files that are no documents are published where a session offers them, and nowhere else. */
function isOther(href: string, paths: ReadonlySet<string> | undefined): boolean {
  const end = `/${href.replace(/^[./]+/u, "")}`;
  return !end.endsWith(".md") && [...(paths ?? [])].some((each) => each.endsWith(end));
}

function buildResolver(document: Document, findTarget: FindTarget): Resolve {
  const resolve: Resolve = (content) =>
    content.map((each) => {
      if (each.type === "text") return each;
      const { href = "", className } = each.properties;
      const target = className === referenceClass ? findTarget(document, href) : undefined;
      const properties =
        target !== undefined && "path" in target ? { ...each.properties, href: target.path } : each.properties;
      return { ...each, properties, children: resolve(each.children) };
    });
  return resolve;
}
