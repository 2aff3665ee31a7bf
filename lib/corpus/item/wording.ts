import type { Document } from "#lib/records/document";
import type { Session } from "#lib/records/session";
import type { Block } from "#lib/records/text/block";
import type { Corpus } from "#lib/corpus/corpus";
import { findBy } from "#lib/corpus/index/find-by";
import { homeOf } from "#lib/corpus/part";

/** Finds the other wordings of a recommendation. */
export const findWordings = findBy(
  ({ records }) => records.wordings,
  (wording) => wording.of,
);

/** Finds the wordings of a session, in the order of their document. */
export const findSessionWordings = findBy(
  ({ records }) => records.wordings,
  ({ session }) => [session],
);

/** Another document's account of a session: the document, its heading for it, and the document or part that holds that. */
export interface OtherAccount {
  document: Document;
  home: string;
  heading: Block;
  /** What the portal says of it: the points on which it differs. */
  notes: string[];
}

const findBlocksAbout = findBy(
  ({ records }) => records.documents.flatMap((document) => document.blocks.map((block) => ({ document, block }))),
  ({ block: { about } }) => (about === undefined ? [] : [about]),
);

/** Finds the accounts that other documents give of a session. */
export function findOtherAccounts(corpus: Corpus, session: Session): OtherAccount[] {
  const blocksByDocument = new Map<Document, Block[]>();
  for (const { document, block } of findBlocksAbout(corpus, session.id))
    blocksByDocument.set(document, [...(blocksByDocument.get(document) ?? []), block]);
  return [...blocksByDocument].flatMap(([document, blocks]) => {
    const heading = blocks.find(({ type }) => type === "heading");
    const notes = blocks.flatMap(({ note }) => note ?? []);
    return heading === undefined ? [] : [{ document, home: homeOf(document, heading), heading, notes }];
  });
}
