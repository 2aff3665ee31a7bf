import { readTokens, stemOf } from "#lib/search/engine/text/encoder";
import type { PlacedDocument } from "#lib/search/portal/documents/placed-document";
import type { Synonyms } from "#lib/search/engine/terms/synonyms";
import { buildThesaurus, findPhrasesAt, termOf, type Thesaurus } from "#lib/search/engine/terms/thesaurus";

/** What of a thesaurus stands in texts: the stems of their words, and the phrases. */
interface Standing {
  stems: ReadonlySet<string>;
  phrases: ReadonlySet<string>;
}

/** Keeps of the synonyms what search documents have: a word that nothing has finds nothing, and a group of such words goes. */
export function keepFound(synonyms: Synonyms, documents: readonly PlacedDocument[]): Synonyms {
  const standing = readStanding(buildThesaurus(synonyms), documents);
  return synonyms.flatMap((entry): Synonyms => {
    if ("finds" in entry) {
      const finds = entry.finds.filter((words) => stands(words, standing));
      return finds.length === 0 ? [] : [{ asked: entry.asked, finds }];
    }
    return ("same" in entry ? entry.same : entry.near).some((words) => stands(words, standing)) ? [entry] : [];
  });
}

function readStanding(thesaurus: Thesaurus, documents: readonly PlacedDocument[]): Standing {
  const [stems, phrases] = [new Set<string>(), new Set<string>()];
  for (const { label, title, names = [], text, section = "" } of documents) {
    for (const words of [label, title, ...names, text, section]) {
      const tokens = readTokens(words);
      const found = tokens.map(({ word }) => stemOf(word));
      tokens.forEach(({ base }, at) => {
        stems.add(found[at] ?? "");
        if (base !== undefined) stems.add(stemOf(base));
        for (const phrase of findPhrasesAt(thesaurus, found, at)) phrases.add(phrase);
      });
    }
  }
  return { stems, phrases };
}

function stands(words: string, { stems, phrases }: Standing): boolean {
  const term = termOf(words);
  return term.includes("_") ? phrases.has(term) : stems.has(stemOf(term));
}
