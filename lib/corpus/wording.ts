import type { Document } from "#lib/records/document";
import type { Session } from "#lib/records/session";
import type { Block } from "#lib/records/text/block";
import type { Wording } from "#lib/records/wording";
import type { Corpus } from "./corpus";
import { groupBy } from "./group-by";
import { memoize } from "./memoize";
import { homeOf } from "./part";

const wordingsByItem = memoize(({ records }) => groupBy(records.wordings, (wording) => wording.of));

const wordingsBySession = memoize(({ records }) => groupBy(records.wordings, ({ session }) => [session]));

const accountsBySession = memoize(({ records }) => {
  const blocks = records.documents.flatMap((document) => document.blocks.map((block) => ({ document, block })));
  return groupBy(blocks, ({ block: { about } }) => (about === undefined ? [] : [about]));
});

/** Finds the other wordings of a recommendation. */
export function findWordings(corpus: Corpus, item: string): Wording[] {
  return wordingsByItem(corpus).get(item) ?? [];
}

/** Finds the wordings of a session, in the order of their document. */
export function findSessionWordings(corpus: Corpus, session: string): Wording[] {
  return wordingsBySession(corpus).get(session) ?? [];
}

/** Another document's account of a session: the document, its heading for it, and the document or part that holds that. */
export interface OtherAccount {
  document: Document;
  home: string;
  heading: Block;
  /** What the portal says of it: the points on which it differs. */
  notes: string[];
}

/** Finds the accounts that other documents give of a session. */
export function findOtherAccounts(corpus: Corpus, session: Session): OtherAccount[] {
  const blocksByDocument = new Map<Document, Block[]>();
  for (const { document, block } of accountsBySession(corpus).get(session.id) ?? [])
    blocksByDocument.set(document, [...(blocksByDocument.get(document) ?? []), block]);
  return [...blocksByDocument].flatMap(([document, blocks]) => {
    const heading = blocks.find(({ type }) => type === "heading");
    const notes = blocks.flatMap(({ note }) => note ?? []);
    return heading === undefined ? [] : [{ document, home: homeOf(document, heading), heading, notes }];
  });
}
