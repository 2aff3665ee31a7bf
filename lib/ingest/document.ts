import type { VFile } from "vfile";
import { type Document, DocumentMatter } from "#lib/records/document";
import { buildId, parseId } from "#lib/address/identifier";
import { firstNameOf } from "#lib/address/name";
import { buildBlockId } from "#lib/address/paragraph";
import type { Interview } from "#lib/records/interview";
import type { Quotation } from "#lib/records/quotation";
import type { Recommendation } from "#lib/records/recommendation";
import type { Session } from "#lib/records/session";
import type { Wording } from "#lib/records/wording";
import { findKind, type Kinds } from "#lib/records/kind";
import { titlesOf } from "#lib/records/people/honorifics";
import { labelOfKind } from "#lib/records/label";
import { anchorBlocks } from "./anchor";
import { readFrontMatter } from "#lib/ingest/markdown/front-matter";
import { positionOf, reportMissing } from "./message";
import { checkHtml, parseMarkdown } from "#lib/ingest/markdown/parse";
import type { ParagraphNumber } from "#lib/ledger/numbering";
import type { BlockDraft, Reading, RecommendationDraft, Registries, UnknownNames } from "./walk-state";
import { checkStrayMarks } from "#lib/ingest/markdown/stray-marks";
import { settleUnknownDirectives } from "#lib/ingest/markdown/unknown-directive";
import { readTree } from "./walk";
import { findInterfaceLanguage } from "#lib/records/site";
import { capitalise } from "#lib/text/capitalise";
import { groupBy } from "#lib/text/group-by";

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
 * Reads a document file into records; faults become messages on the file. `issued` are the paragraph numbers that the
 * ledger holds for it; `unknown` gathers the names that no registry has. Undefined where the front matter can't be read.
 */
export function ingestDocument(
  file: VFile,
  registries: Registries,
  issued: (document: string) => readonly ParagraphNumber[],
  unknown?: UnknownNames,
): DocumentRecords | undefined {
  const tree = parseMarkdown(file);
  const matter = readFrontMatter(file, tree, DocumentMatter);
  if (matter === undefined) return undefined;
  const { document: name, "translation-of": translationOf, ...description } = matter;
  const id = buildId({ kind: "document", document: name });
  const status = findKind(registries.site.kinds.statuses, matter.status);
  checkMatter(file, registries.site.kinds, matter);
  checkHtml(file, tree);
  checkStrayMarks(file, tree, registries.site.kinds.roles);
  settleUnknownDirectives(file, tree, registries.site.kinds.roles);
  const titlesIn = (language: string) => titlesOf(registries.site.honorifics, language);
  const owner = { event: matter.event, document: id, language: matter.language };
  const reading = readTree({ file, registries, titlesIn, unknown }, tree, owner);
  const blocks = anchorBlocks(file, reading.blocks, issued(id));
  // A document ends with its last text; a mark on a line of its own is none.
  const endLine = tree.children.findLast((node) => node.type !== "leafDirective")?.position?.end.line ?? 1;
  const document: Document = {
    id,
    ...description,
    ...(matter.language === findInterfaceLanguage(registries.site) ? {} : { lang: matter.language }),
    ...(translationOf === undefined ? {} : { translationOf }),
    standing: {
      short: status.label,
      long: status.explanation ?? `${capitalise(status.label)}.`,
      ...(status.before === undefined ? {} : { before: status.before }),
    },
    publisher: `organizations/${matter.publisher}`,
    parts: reading.parts,
    blocks,
    provenance: { path: file.path, line: 1, endLine },
  };
  return { document, ...completeRecords(reading, document, registries.site.kinds) };
}

/** Checks that a document is of a kind and a status that the portal has words for. */
function checkMatter(file: VFile, kinds: Kinds, { kind, status }: Pick<DocumentMatter, "kind" | "status">): void {
  const fields = [
    ["kind", kind, "document-kinds"],
    ["status", status, "statuses"],
  ] as const;
  for (const [field, value, name] of fields) {
    const known = kinds[name].map(({ id }) => id);
    if (known.includes(value)) continue;
    reportMissing(file, positionOf(file, `${field}:`), value, {
      "front-matter-kind": `Unexpected ${field} "${value}" of a document, expected ${known.join(", ")}. Correct it; content/vocabulary/${name}.json can name others.`,
    });
  }
}

/** Gives the records of a reading what they have of their document: its status, their number and the address of their block. */
function completeRecords(reading: Reading, document: Document, kinds: Kinds): Omit<DocumentRecords, "document"> {
  const addresses = new Map(
    document.blocks.map((block, index) => [reading.blocks[index], buildBlockId(document.id, block)]),
  );
  const paragraphOf = (draft: BlockDraft | undefined): string => (draft && addresses.get(draft)) ?? document.id;
  const common = { status: document.status, document: document.id };
  const { sessions, recommendations, wordings, quotations, interviews } = reading;
  const items = new Map<string, string[]>(recommendations.map(({ place }) => [place, []]));
  const numberIn = buildCounter();
  const labelOf = buildItemLabels(recommendations, kinds);
  for (const { place, id } of recommendations) items.get(place)?.push(id);
  return {
    sessions: sessions.map((session) => ({
      ...session,
      recommendations: items.get(session.id) ?? [],
    })),
    recommendations: recommendations.map(({ block, ...draft }) => {
      const number = numberIn(draft.place);
      const label = labelOf(draft, number);
      return { ...draft, ...common, ...eventOf(draft.place, document), number, label, paragraph: paragraphOf(block) };
    }),
    wordings: wordings.map(({ block, ...draft }) => ({
      ...draft,
      ...common,
      event: firstNameOf(draft.session),
      number: numberIn(`wordings of ${draft.session}`),
      paragraph: paragraphOf(block),
    })),
    quotations: quotations.map(({ block, ...draft }) => ({
      ...draft,
      document: document.id,
      paragraph: paragraphOf(block),
    })),
    interviews,
  };
}

/**
 * Builds what calls an item within its session: by the number printed before it, "Recommendation 1.2", else by its place,
 * "Recommendation in place 1" where another prints that number. Where two lists of a session print the same number, the list is told
 * too: "Recommendation 1 of list 2".
 */
function buildItemLabels(drafts: readonly RecommendationDraft[], kinds: Kinds) {
  type Named = Omit<RecommendationDraft, "block">;
  const nameOf = ({ kind, marker }: Named, number: number | string) =>
    labelOfKind(findKind(kinds["list-kinds"], kind), marker ?? number);
  const listOf = new Map(drafts.map(({ id, block }) => [id, block?.type === "item" ? block.list : 0]));
  const byPlace = groupBy(drafts, ({ place }) => [place]);
  const marked = groupBy(drafts, (draft) => (draft.marker === undefined ? [] : [`${draft.place} ${nameOf(draft, 0)}`]));
  return (draft: Named, number: number): string => {
    const name = nameOf(draft, number);
    const sharing = marked.get(`${draft.place} ${name}`) ?? [];
    // A place in the list is not taken for the number that another item prints.
    if (draft.marker === undefined) return sharing.length === 0 ? name : nameOf(draft, `in place ${number}`);
    if (sharing.length < 2) return name;
    const lists = [...new Set(byPlace.get(draft.place)?.map(({ id }) => listOf.get(id)))];
    return `${name} of list ${lists.indexOf(listOf.get(draft.id)) + 1}`;
  };
}

/* What an item came of: its session and that one's event, or the event that the document of its part is about. */
function eventOf(owner: string, document: Document): Pick<Recommendation, "session" | "event"> {
  const parts = parseId(owner);
  if (parts?.kind === "session") return { session: owner, event: parts.event };
  return document.event === undefined ? {} : { event: document.event };
}

/** Builds what numbers the items of each list, one after another and from one. */
function buildCounter(): (list: string) => number {
  const counts = new Map<string, number>();
  return (list) => {
    const number = (counts.get(list) ?? 0) + 1;
    counts.set(list, number);
    return number;
  };
}
