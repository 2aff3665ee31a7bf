import type { SearchDocument } from "#lib/search/portal/documents/search-document";
import { isStopWord, readTokens } from "#lib/search/engine/text/encoder";
import type { Entry } from "#lib/search/engine/entry";
import { buildRandom, type Random } from "./random";
import { changeSpelling, changeToSynonym, inflect, misspell } from "./slips";

/** A query and the record that it was made from, by its identifier. */
export interface KnownItem {
  query: string;
  id: string;
}

/** The queries of one corpus: as they are typed, and misspelt or varied ones with the record that each should find. */
export interface Queries {
  /** Of one to three words of one record; every second one ends within its last word. */
  typed: string[];
  misspelt: KnownItem[];
  inflected: KnownItem[];
  spelt: KnownItem[];
  synonyms: KnownItem[];
}

type Change = (word: string, random: Random) => string | undefined;

const typedCount = 100;
const knownCount = 200;

/* A record is to be found among ten, so its words must not stand together in more than this. */
const mostTogether = 5;

/** Draws the queries of a corpus: words are as frequent among them as in its recommendations, stop words left out. */
export function drawQueries(entries: Iterable<Entry<SearchDocument>>, size: number, seed: number): Queries {
  const random = buildRandom(seed);
  const { sample, together } = sampleEntries(entries, size, random);
  const draw = (change: Change) => drawKnown(sample, together, random, change);
  return {
    typed: Array.from({ length: typedCount }, (_, at) => drawTyped(random.pick(sample), at, random)),
    misspelt: draw(misspell),
    inflected: draw(inflect),
    spelt: draw(changeSpelling),
    synonyms: draw(changeToSynonym),
  };
}

function drawTyped(entry: Entry<SearchDocument>, at: number, random: Random): string {
  const words = tellingWords(entry);
  const start = random.below(words.length);
  const query = words.slice(start, start + 1 + random.below(3));
  const last = query.pop() ?? "";
  const cut = at % 2 === 0 ? last : last.slice(0, Math.min(last.length, 3 + random.below(4)));
  return [...query, cut].join(" ");
}

/* The words as printed, and in the order of the record. */
function tellingWords({ document }: Entry<SearchDocument>): string[] {
  const text = document.text.toLowerCase();
  return readTokens(text)
    .filter(({ word }) => word.length > 2 && !isStopWord(word))
    .map(({ start, end }) => text.slice(start, end));
}

interface Sample {
  sample: Entry<SearchDocument>[];
  /** Counts the documents in which words stand together. */
  together: (words: readonly string[]) => number;
}

/* One pass takes a sample of records spread over the corpus, and notes where each word stands. */
function sampleEntries(entries: Iterable<Entry<SearchDocument>>, size: number, random: Random): Sample {
  const sample: Entry<SearchDocument>[] = [];
  const places = new Map<string, number[]>();
  const share = Math.min(1, 8000 / size);
  for (const entry of entries) {
    const { kind } = entry.document;
    if (kind === "recommendation" && random.next() < share && tellingWords(entry).length > 4) sample.push(entry);
    for (const word of new Set(entry.words.flat())) {
      const known = places.get(word);
      if (known === undefined) places.set(word, [entry.ordinal]);
      else known.push(entry.ordinal);
    }
  }
  const together = (words: readonly string[]): number => {
    const [rarest = [], ...others] = words.map((word) => places.get(word) ?? []).sort((a, b) => a.length - b.length);
    const sets = others.map((list) => new Set(list));
    return rarest.filter((place) => sets.every((set) => set.has(place))).length;
  };
  return { sample, together };
}

/* Three words of a record, one of which is changed; a change that says nothing of a word leaves another to be tried. */
function drawKnown(
  sample: readonly Entry<SearchDocument>[],
  together: Sample["together"],
  random: Random,
  change: Change,
): KnownItem[] {
  const drawn: KnownItem[] = [];
  for (let tries = 0; drawn.length < knownCount && tries < 60_000; tries += 1) {
    const entry = random.pick(sample);
    const words = tellingWords(entry);
    const chosen = [...new Set(Array.from({ length: 3 }, () => random.pick(words)))];
    if (chosen.length < 3) continue;
    const at = chosen.findIndex((word) => word.length > 4 && change(word, buildRandom(tries)) !== undefined);
    if (at < 0 || together(chosen.flatMap((word) => readTokens(word).map((token) => token.word))) > mostTogether)
      continue;
    const query = chosen.map((word, which) => (which === at ? (change(word, buildRandom(tries)) ?? word) : word));
    drawn.push({ query: `${query.join(" ")} `, id: entry.document.id });
  }
  return drawn;
}
