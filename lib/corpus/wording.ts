import { diffWordsWithSpace } from "diff";
import type { Block } from "#lib/records/text/block";
import type { Document } from "#lib/records/document";
import type { Session } from "#lib/records/session";
import type { Wording } from "#lib/records/wording";
import { homeOf } from "./part";
import { records } from "./records";

/** Finds the other wordings of a recommendation. */
export function findWordings(item: string): Wording[] {
  return records.wordings.filter((wording) => wording.of.includes(item));
}

/** Finds the wordings of a session, in the order of their document. */
export function findSessionWordings(session: string): Wording[] {
  return records.wordings.filter((wording) => wording.session === session);
}

/** Gets the wording of an identifier, or throws a RangeError. */
export function getWording(id: string): Wording {
  const wording = records.wordings.find((each) => each.id === id);
  if (wording === undefined) throw new RangeError(`Unexpected wording "${id}", expected one of the corpus`);
  return wording;
}

/** A run of words that both texts have, or only the first, or only the second. */
export interface DiffPart {
  text: string;
  in: "both" | "first" | "second";
}

/** Compares two texts word by word; typographic and straight apostrophes, and the mark at the end, are not counted. */
export function compareTexts(first: string, second: string): DiffPart[] {
  const plain = (text: string) => text.replace(/[’‘]/gu, "'").replace(/[;.:]$/u, "");
  return diffWordsWithSpace(plain(first), plain(second)).map((part) => ({
    text: part.value,
    in: part.added ? "second" : part.removed ? "first" : "both",
  }));
}

/** Another document's account of a session: the document and the heading it stands under. */
export interface OtherAccount {
  document: Document;
  home: string;
  heading: Block;
  /** What the portal says of it: the points on which it differs. */
  notes: string[];
}

/** Finds what other documents tell of a session. */
export function findOtherAccounts(session: Session): OtherAccount[] {
  return records.documents.flatMap((document) => {
    const heading = document.blocks.find((block) => block.type === "heading" && block.about === session.id);
    const notes = document.blocks.flatMap((block) => (block.about === session.id ? (block.note ?? []) : []));
    return heading === undefined ? [] : [{ document, home: homeOf(document, heading), heading, notes }];
  });
}
