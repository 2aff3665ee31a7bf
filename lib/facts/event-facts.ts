import type { VFile } from "vfile";
import { type EventMatter, sourcesOf } from "#lib/records/event";
import { foldSpace } from "#lib/ingest/markdown";
import { reportError } from "#lib/ingest/message";
import type { Original } from "#lib/fidelity/report";
import { joinLineEnds } from "#lib/fidelity/original";

/*
 * venue:
 *   value: Lantern Hall, Port Lindin
 *   source: { document: harbour-3-note, words: "Lantern Hall (upper floor), Port Lindin" }
 */

/**
 * Checks that the words which each fact of an event quotes occur in the original of the document it names; answers how
 * many facts were checked. `originals` holds each by the name of its document.
 */
export function checkFacts(file: VFile, matter: EventMatter, originals: ReadonlyMap<string, Original>): number {
  const sources = sourcesOf(matter);
  for (const { document, words } of sources) {
    const original = originals.get(document);
    if (original === undefined) {
      reportError(file, `document: ${document}`, {
        "fact-document": `Unexpected document "${document}", expected one of content/ or of this event's sources whose original is at hand. Correct its name or add it.`,
      });
    } else if (!hasWords(original, words)) {
      reportError(file, words, {
        "fact-words": `Unexpected words "${words}", expected words of ${original.name}. Quote them as they stand there.`,
      });
    }
  }
  return sources.length;
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
