import type { ElementContent } from "hast";
import type { Node } from "unist";
import type { VFile } from "vfile";
import type { Registry } from "#lib/ingest/registries/registry";
import type { OrganizationEntry } from "#lib/records/people/organization";
import type { PersonEntry } from "#lib/records/people/person";
import type { Provenance } from "#lib/records/provenance";
import type { Definition, Heading, ListItem, Paragraph, Parents, RootContent, ThematicBreak } from "mdast";
import type { ContainerDirective, LeafDirective, TextDirective } from "mdast-util-directive";
import { buildPartId } from "#lib/address/paragraph";
import type { DocumentPart } from "#lib/records/document";
import type { Interview } from "#lib/records/interview";
import type { Quotation } from "#lib/records/quotation";
import type { Recommendation } from "#lib/records/recommendation";
import type { Site } from "#lib/records/site";
import type { Titles } from "#lib/records/people/honorifics";
import type { Session } from "#lib/records/session";
import type { Block, BlockContainer, ItemBlock, PictureBlock } from "#lib/records/text/block";
import type { Wording } from "#lib/records/wording";
import { type LanguageStack, type ScopeStack, scopeInForce, type TrackStack } from "./scope";

/** What reading a document needs to know beyond its own text. */
export interface Registries {
  people: Registry<PersonEntry>;
  organizations: Registry<OrganizationEntry>;
  /** Whose portal it is, with the kinds that its records are told apart by. */
  site: Site;
  /** The files of pictures by their paths: what identifies their bytes, and their size; undefined where a file holds no picture. */
  pictures?: ReadonlyMap<string, PictureFacts | undefined>;
}

/** What is known of the file of a picture. */
export type PictureFacts = Pick<PictureBlock, "hash" | "width" | "height">;

/** A name that a document prints and no registry has, with the identifier and the language that its mark chooses. */
export interface UnknownName {
  name: string;
  chosen?: string | undefined;
  lang?: string | undefined;
}

/** Names that no registry has, in the order in which they are printed. */
export type UnknownNames = Record<"people" | "organizations", UnknownName[]>;

/** The file being read and the registries its names are looked up in. */
export interface IngestContext {
  file: VFile;
  registries: Registries;
  /** The titles beside a name in a language. */
  titlesIn: (language: string) => Titles;
  /** Where the names are gathered that no registry has. */
  unknown?: UnknownNames | undefined;
}

/** The provenance of a node: its file and its first and last line. */
export function provenanceOf(file: VFile, node: Node): Provenance {
  const line = node.position?.start.line ?? 1;
  return { path: file.path, line, endLine: node.position?.end.line ?? line };
}

/** A block before its anchor is known: a heading has that which a mark gives it, or an empty one. */
export type BlockDraft = {
  [Kind in Block["type"]]: Omit<Extract<Block, { type: Kind }>, "anchor"> &
    (Kind extends "heading" ? { anchor: string } : unknown);
}[Block["type"]];

/** A record that is complete but for what its document gives it, and for the anchor of its block. */
type Draft<Item, Missing extends keyof Item> = Omit<Item, Missing | "paragraph" | "document"> & {
  block: BlockDraft | undefined;
};
export type RecommendationDraft = Draft<Recommendation, "number" | "label" | "status" | "session" | "event">;
export type WordingDraft = Draft<Wording, "number" | "status" | "event">;
export type QuotationDraft = Draft<Quotation, never>;

/** What one walk over a document has read: its blocks with their scope, and the records that its marks make of them. */
export interface Reading {
  blocks: BlockDraft[];
  parts: DocumentPart[];
  sessions: Session[];
  recommendations: RecommendationDraft[];
  wordings: WordingDraft[];
  quotations: QuotationDraft[];
  interviews: Interview[];
}

/** Where something stands in an item of a list: at which level, and whether it goes on with what the item has said. */
export type ItemPlace = Pick<ItemBlock, "level" | "continued">;

/** Where a walk has come to, and what it has read so far. */
export interface Walk {
  context: IngestContext;
  owner: { event: string | undefined; document: string; language: string };
  found: Reading;
  /** The targets of `[words][label]`. */
  definitions: readonly Definition[];
  textMarks: TextMarks;
  scopes: ScopeStack;
  languages: LanguageStack;
  tracks: TrackStack;
  part: DocumentPart | undefined;
  container: BlockContainer | undefined;
  inset: number | undefined;
  /** The item of a list in which what has a form of its own stands. */
  item: ItemPlace | undefined;
  /** What the portal says of the next block, and the mark that says it. */
  note: { words: string; node: LeafDirective } | undefined;
  /** A rule that stands above the next block. */
  rule: ThematicBreak | undefined;
  /** Whether the last ::session could not be read, so that nobody can tell what is outside one. */
  isLost: boolean;
  /** Whether the part has said who is interviewed. */
  isInterview: boolean;
  counts: { containers: number; insets: number; lists: number };
  /** Walks over the inside of a mark as over the document itself. */
  walkOver: (nodes: readonly RootContent[]) => void;
}

/** A mark within text as it is read: its own words, and what it is in. */
export interface TextSite {
  words: string;
  children: ElementContent[];
  parent: Parents | undefined;
  block: Heading | Paragraph | ListItem | RootContent;
  /** The session whose credits the text may hold. */
  session: Session | undefined;
}

/** Reads a mark within text and answers what the text shows in its place; undefined where that is its own words. */
export type TextMark = (walk: Walk, node: TextDirective, site: TextSite) => ElementContent[] | undefined;

/** The marks of some text by their names. */
export type TextMarks = ReadonlyMap<string, TextMark>;

/** Reads a mark on a line of its own; answers the anchor that it gives the heading right above it, if it gives one. */
export type LeafMark = (walk: Walk, node: LeafDirective, heading: MarkedHeading | undefined) => string | undefined;

/** The heading right above a mark, and its words. */
export interface MarkedHeading {
  node: Heading;
  words: string;
}

/** Reads a container, the blocks in it included. */
export type ContainerMark = (walk: Walk, node: ContainerDirective) => void;

/** The identifier of the part that the walk is in, or of the document where it has none. */
export function partOf({ owner, part }: Walk): string {
  return buildPartId(owner.document, part?.name);
}

/** The session whose scope is in force. */
export function sessionOf({ found, scopes }: Walk): Session | undefined {
  const { session } = scopeInForce(scopes);
  return session === undefined ? undefined : found.sessions.findLast(({ id }) => id === session);
}
