import { diffWordsWithSpace } from "diff";
import type { Correction } from "#lib/records/ledger/correction";
import { fingerprint } from "#lib/records/text/fingerprint";
import { parseId } from "#lib/address/identifier";
import { formatPath } from "#lib/address/permalink";
import { records } from "./records";

/** A correction of one thing, with the fingerprint of the words that it took the place of. */
export interface PastWording extends Omit<Correction, "id"> {
  fingerprintFrom: string;
}

/** Finds what the words under an identifier were before, the oldest first. */
export function findCorrections(id: string): PastWording[] {
  return records.corrections.flatMap(({ id: corrected, ...correction }) =>
    corrected === id ? [{ ...correction, fingerprintFrom: fingerprint(correction.from) }] : [],
  );
}

/** Finds the corrections of what stands on a page, by its path ("/alliance-17/panel-1/"). */
export function findCorrectionsOn(page: string): Correction[] {
  return records.corrections.filter(({ id }) => formatPath(id).split("#")[0] === page);
}

/** Finds the corrected recommendations that a page shows in their context. */
export function findCorrectedItems(page: string): Correction[] {
  return records.corrections.filter(({ id }) => {
    const parts = parseId(id);
    return parts?.kind === "recommendation" && `/${parts.holder}/` === page;
  });
}

/** Compares the wordings of a correction word by word, to the last sign. */
export function compareWordings({
  from,
  to,
}: Pick<Correction, "from" | "to">): { text: string; in: "both" | "first" | "second" }[] {
  return diffWordsWithSpace(from, to).map((part) => ({
    text: part.value,
    in: part.added ? "second" : part.removed ? "first" : "both",
  }));
}
