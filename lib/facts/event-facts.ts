import type { VFile } from "vfile";
import { type EventMatter, sourcesOf } from "#lib/records/event";
import { buildId } from "#lib/address/identifier";
import { foldSpace } from "#lib/ingest/markdown/parse";
import { reportError, reportMissing } from "#lib/ingest/message";
import type { Original } from "#lib/fidelity/report";
import { joinLineEnds } from "#lib/fidelity/original";

/*
 * venue:
 *   value: Lantern Hall, Port Lindin
 *   source: { document: harbour-3-note, words: "Lantern Hall (upper floor), Port Lindin" }
 */

/** How many facts of an event were found in the words of their documents, and of how many the document is not at hand. */
export interface CheckedFacts {
  found: number;
  unread: number;
}

/**
 * Checks that the words which each fact of an event quotes occur in the original of the document it names. `originals` holds each by
 * the name of its document; of a document that the event's sources name there may be none.
 */
export function checkFacts(file: VFile, matter: EventMatter, originals: ReadonlyMap<string, Original>): CheckedFacts {
  const counts = { found: 0, unread: 0 };
  for (const { document, words } of sourcesOf(matter)) {
    const original = originals.get(document);
    if (original === undefined && Object.hasOwn(matter.sources, document)) counts.unread += 1;
    else if (original === undefined) {
      reportMissing(file, `document: ${document}`, buildId({ kind: "document", document }), {
        "fact-document": `Unexpected document "${document}", expected one of content/ or of this event's sources. Correct its name or add it.`,
      });
    } else if (!hasWords(original, words)) {
      reportError(file, words, {
        "fact-words": `Unexpected words "${words}", expected words of ${original.name}. Quote them as they stand there.`,
      });
    } else counts.found += 1;
  }
  return counts;
}

/** Whole words only: "30 members" is not in "130 members". */
function hasWords(original: Original, words: string): boolean {
  const text = joinLineEnds(original.words)
    .map((word) => word.text)
    .join(" ");
  const parts = text.split(foldSpace(words));
  return parts.some(
    (part, index) => index > 0 && !/[\p{L}\p{N}]$/u.test(parts[index - 1] ?? "") && !/^[\p{L}\p{N}]/u.test(part),
  );
}
