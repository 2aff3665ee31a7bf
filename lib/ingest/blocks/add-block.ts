import type { ElementContent } from "hast";
import type { ListItem, RootContent } from "mdast";
import { printedWordsOf, readPhrasing, wordsOf } from "#lib/ingest/markdown/inline";
import { describeBlockLanguage, languageInForce } from "#lib/ingest/language";
import type { Phrasing } from "#lib/records/text/block";
import { scopeInForce } from "#lib/ingest/scope";
import type { BlockDraft, Walk } from "#lib/ingest/walk-state";

/** What a block says: its words, the same with the numbers of its footnotes, and its content. */
export type BlockWords = Required<Pick<BlockDraft, "text" | "content">> & { printed: string };

/** What a kind of block has of its own. */
export type OwnFields = {
  [Kind in BlockDraft["type"]]: Omit<
    Extract<BlockDraft, { type: Kind }>,
    | "text"
    | "printed"
    | "lang"
    | "content"
    | "session"
    | "about"
    | "part"
    | "container"
    | "inset"
    | "note"
    | "ruled"
    | "line"
  >;
}[BlockDraft["type"]];

/** Reads what converted text says; what a record can not keep of it is reported. */
export function readBlockWords({ context: { file } }: Walk, children: ElementContent[]): BlockWords {
  return { text: wordsOf(children), printed: printedWordsOf(children), content: readPhrasing(file, children) };
}

/** Joins what several pieces say, each apart from the next by a space. */
export function joinBlockWords(pieces: readonly BlockWords[]): BlockWords {
  const said = pieces.filter(({ content }) => content.length > 0);
  const join = (key: "text" | "printed") => said.map((each) => each[key]).join(" ");
  return {
    text: join("text"),
    printed: join("printed"),
    content: said.flatMap(({ content }, at) => (at === 0 ? content : [{ type: "text", value: " " }, ...content])),
  };
}

/** What a record says of words with elements in them; nothing where they are words alone. */
export function describeContent(content: readonly Phrasing[]): { content?: Phrasing[] } {
  return isPlain(content) ? {} : { content: [...content] };
}

/** Tells whether words have no emphasis, links, numbers of footnotes or broken lines. */
export function isPlain(content: readonly Phrasing[]): boolean {
  return content.every(({ type }) => type === "text");
}

/** Adds a block in the scope that is in force, and gives it the note that waits for it; answers nothing where it has no words. */
export function addBlock(
  walk: Walk,
  node: RootContent | ListItem,
  { text, printed, content }: BlockWords,
  own: OwnFields,
  noteOfHeading?: string,
): BlockDraft | undefined {
  if (text === "") return undefined;
  const { part, container, inset, item } = walk;
  const note = own.type === "heading" ? noteOfHeading : takeNote(walk);
  const ruled = walk.rule === undefined ? undefined : true;
  walk.rule = undefined;
  const { session, about } = scopeInForce(walk.scopes);
  const block: BlockDraft = {
    ...item,
    ...own,
    text,
    ...(printed === text ? {} : { printed }),
    content,
    ...describeBlockLanguage(walk, languageOfAll(content) ?? languageInForce(walk)),
    ...(session === undefined ? {} : { session }),
    ...(about === undefined ? {} : { about }),
    ...(part === undefined ? {} : { part: part.name }),
    ...(container === undefined ? {} : { container }),
    ...(inset === undefined ? {} : { inset }),
    ...(note === undefined ? {} : { note }),
    ...(ruled === undefined ? {} : { ruled }),
    line: node.position?.start.line ?? 1,
  };
  walk.found.blocks.push(block);
  return block;
}

/** The language of a block that is marked as a whole. */
function languageOfAll([only, ...others]: readonly Phrasing[]): string | undefined {
  return others.length === 0 && only?.type === "element" && only.tagName === "span"
    ? only.properties["lang"]
    : undefined;
}

/** Takes what the portal says of the next block. */
export function takeNote(walk: Walk): string | undefined {
  const words = walk.note?.words;
  walk.note = undefined;
  return words;
}
