import { describeContent } from "#lib/ingest/blocks/add-block";
import { describeLanguage } from "#lib/ingest/language";
import type { Own } from "./mark";
import { lastNameOf } from "#lib/address/name";
import { numberOfWritten } from "#lib/ingest/marks/item/printed-number";
import { type BlockDraft, sessionOf, type Walk } from "#lib/ingest/walk-state";
import type { Recommendation } from "#lib/records/recommendation";
import type { Terms } from "./mark";
import type { ItemLine } from "#lib/records/text/item-line";

/** What a container says of the items in it; their kind is missing where it is none. */
export interface Listing {
  /** Identifier of the session or part that the items belong to. */
  owner: string;
  kind: string | undefined;
  /** What an item of that kind is called before its number. */
  words: readonly string[];
  from: string | undefined;
  /** What holds for all items of the container, and what the paragraph above the next list says of its. */
  terms: Terms;
  ofList: Terms;
  /** That paragraph, once it has been read, and its language. */
  leadIn: Pick<Recommendation, "leadIn" | "leadInLang">;
}

/** Finds the heading of the session under which the walk has come to stand, but for the session's own and those within other insets. */
export function findHeading(walk: Walk): string | undefined {
  const session = sessionOf(walk);
  if (session === undefined) return undefined;
  const last = walk.found.blocks
    .flatMap((block) =>
      block.type === "heading" && block.session === session.id && isAround(walk, block) ? [block] : [],
    )
    .at(-1);
  return last === undefined || last.anchor === lastNameOf(session.id) ? undefined : last.text;
}

/* A heading within an inset is over what that holds. */
function isAround({ inset }: Walk, block: BlockDraft): boolean {
  return block.inset === undefined || block.inset === inset;
}

/** Reads the number printed before an item, and its pieces where it has several. */
export function readLines(
  blocks: readonly BlockDraft[],
): Pick<Recommendation, "marker" | "written" | "lines" | "content"> {
  const items = blocks.flatMap((block) => (block.type === "item" ? [block] : []));
  const outer = items[0]?.level ?? 1;
  const { written, marker = written } = items[0] ?? {};
  const lines = items.map(
    ({ level, marker: own, written: atHead, continued, text, printed, content }, at): ItemLine => ({
      level: level - outer,
      ...(at === 0 || own === undefined ? {} : { marker: own }),
      ...(at === 0 || atHead === undefined ? {} : { written: atHead }),
      ...(continued === undefined || level === outer ? {} : { continued }),
      text,
      ...(printed === undefined ? {} : { printed }),
      ...describeContent(content),
    }),
  );
  return {
    ...(marker === undefined ? {} : { marker: numberOfWritten(marker) }),
    ...(written === undefined ? {} : { written }),
    ...(lines.length > 1 ? { lines } : describeContent(items[0]?.content ?? [])),
  };
}

/** What an item says of its language and of what it translates; `blocks` are those of its words. */
export function describeOwn(
  walk: Walk,
  { language, translationOf }: Own,
  blocks: readonly BlockDraft[],
): Pick<Recommendation, "lang" | "translationOf"> {
  return {
    ...describeLanguage(walk, language ?? languageOfBlocks(walk, blocks)),
    ...(translationOf === undefined ? {} : { translationOf }),
  };
}

/* The language of an item whose mark says none is that of its blocks. */
function languageOfBlocks(walk: Walk, [block]: readonly BlockDraft[]): string {
  return block?.lang ?? walk.owner.language;
}

/** The paragraph that introduces items, and its language. */
export function describeLeadIn(walk: Walk, block: BlockDraft): Pick<Recommendation, "leadIn" | "leadInLang"> {
  const { lang } = describeLanguage(walk, languageOfBlocks(walk, [block]));
  return { leadIn: block.text, ...(lang === undefined ? {} : { leadInLang: lang }) };
}
