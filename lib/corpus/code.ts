import type { Corpus } from "./corpus";
import { memoize } from "#lib/corpus/index/memoize";

const codesById = memoize(({ codes }) => new Map(codes.map(({ code, id }) => [id, code])));

/** Finds the short code of an identifier, without the dashes it is shown with. */
export function findCode(corpus: Corpus, id: string): string | undefined {
  return codesById(corpus).get(id);
}
