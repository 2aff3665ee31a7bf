import { type TypedClause, search } from "#lib/search/engine/query/search";
import { type PackAddresses, preparePack } from "./load-pack";
import type { Searcher } from "./searcher";

/** Builds what answers from the two files of a pack: from the first as soon as it has come, and once more from both. */
export function buildPackSearcher(addresses: PackAddresses): Searcher {
  const packs = preparePack(addresses);
  return {
    first: 50,
    more: Infinity,
    prepare: () => void packs.loadWhole().catch(() => undefined),
    async *answer(query, options) {
      const early = packs.getWhole() === undefined ? await packs.loadCore() : undefined;
      const first = early === undefined ? undefined : await search(early.reader, query, options);
      if (early !== undefined && first?.clauses.every(isKnown))
        yield { result: first, reader: early.reader, surroundings: early.pack, stage: "searching" };
      const whole = await packs.loadWhole().catch(() => undefined);
      const { pack, reader } = whole ?? (await packs.loadCore());
      const result = await search(reader, query, options);
      yield {
        result,
        reader,
        surroundings: pack,
        stage: whole === undefined ? "failed" : "done",
        ...(whole === undefined ? {} : { tools: whole.tools }),
      };
    },
  };
}

/* What the first file does not have may stand in the second, and is not guessed at before. */
function isKnown({ alternatives }: TypedClause): boolean {
  return alternatives.some(({ type }) => type !== "repair" && type !== "parts");
}
