import { Synonyms } from "#lib/search/engine/terms/synonyms";
import { buildNameFinder } from "#lib/withdraw/find-names";
import type { Withdrawal } from "#lib/withdraw/withdrawal";

/** Withdraws the names from the synonyms of the search: nobody may find by a name what the texts no longer say. */
export function withdrawSynonyms(synonyms: Synonyms, withdrawal: Withdrawal): Synonyms {
  const findNames = buildNameFinder(withdrawal, { anyCase: true });
  const without = (words: readonly string[]) => words.filter((word) => findNames(word).length === 0);
  return Synonyms.parse(
    synonyms.flatMap((entry): Synonyms => {
      if ("same" in entry) return atLeast(2, without(entry.same)).map((same) => ({ same }));
      if ("near" in entry) return atLeast(2, without(entry.near)).map((near) => ({ near }));
      const [asked, finds] = [without(entry.asked), without(entry.finds)];
      return asked.length === 0 || finds.length === 0 ? [] : [{ asked, finds }];
    }),
  );
}

function atLeast(count: number, words: string[]): string[][] {
  return words.length < count ? [] : [words];
}
