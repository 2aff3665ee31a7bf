import { formatCode } from "#lib/address/short-code";
import type { Corpus } from "./corpus";
import { memoize } from "#lib/corpus/index/memoize";

const codesById = memoize(
  ({ codes, site }) => new Map(codes.map(({ code, id }) => [id, formatCode(site.codePrefix, code)])),
);

/** Finds the short code of an identifier as it is shown: "AP-K7P-F2M". */
export function findCode(corpus: Corpus, id: string): string | undefined {
  return codesById(corpus).get(id);
}

/** Finds what stands beside the address of a thing that has or gets a short code: the code, or that it is not sealed yet. */
export function describeCode(corpus: Corpus, id: string): string | undefined {
  return findCode(corpus, id) ?? (corpus.unsealed.has(id) ? "not yet published" : undefined);
}
