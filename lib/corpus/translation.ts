import { parseId } from "#lib/address/identifier";
import type { Corpus } from "./corpus";
import { memoize } from "./index/memoize";
import { groupBy } from "#lib/text/group-by";

/** One of the languages in which something can be read: its identifier, and its language as a tag of BCP 47. */
export interface Version {
  id: string;
  language: string;
}

/* By the identifier of the original: what translates it. */
const translations = memoize(({ records }) => {
  const languages = new Map(records.documents.map(({ id, language }) => [id, language]));
  const languageOf = (each: { lang?: string | undefined; document: string }) =>
    each.lang ?? languages.get(each.document) ?? "en";
  return groupBy(
    [
      ...records.documents.map(({ id, language, translationOf }) => ({ id, language, of: translationOf })),
      ...records.recommendations.map((item) => ({ id: item.id, language: languageOf(item), of: item.translationOf })),
      ...records.wordings.map((wording) => ({
        id: wording.id,
        language: languageOf(wording),
        of: wording.relation === "translation" && wording.of.length === 1 ? wording.of[0] : undefined,
      })),
    ],
    ({ of }) => (of === undefined ? [] : [of]),
  );
});

/* By the identifier of a translation: what it translates. */
const originals = memoize(
  (corpus) => new Map([...translations(corpus)].flatMap(([of, list]) => list.map(({ id }) => [id, of] as const))),
);

/** Finds the languages in which a document or an item can be read, the original first; nothing where there is only one. */
export function findVersions(corpus: Corpus, id: string): Version[] {
  const original = originals(corpus).get(id) ?? id;
  const others = translations(corpus).get(original) ?? [];
  if (others.length === 0) return [];
  return [
    { id: original, language: languageOf(corpus, original) },
    ...others.map(({ id, language }) => ({ id, language })),
  ];
}

function languageOf(corpus: Corpus, id: string): string {
  if (parseId(id)?.kind === "document") return corpus.get("documents", id).language;
  const { lang, document } = corpus.get("recommendations", id);
  return lang ?? corpus.get("documents", document).language;
}
