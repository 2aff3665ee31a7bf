import { parseId } from "#lib/address/identifier";
import type { Correction, DeclaredCorrection } from "#lib/records/ledger/correction";
import type { IssuedWords } from "#lib/records/ledger/issued-words";
import { fingerprint } from "#lib/records/text/fingerprint";
import type { History, Published } from "./history";
import { findRetired } from "#lib/ledger/resolution/retired";

/** Finds the text that each identifier was issued for; a paragraph `of` an item has the text of the item. */
export function findIssuedTexts(words: readonly IssuedWords[]): Map<string, string> {
  const texts = new Map(words.flatMap(({ id, text }) => (text === undefined ? [] : [[id, text] as const])));
  const shared = words.flatMap(({ id, of }) => {
    const text = of === undefined ? undefined : texts.get(of);
    return text === undefined ? [] : [[id, text] as const];
  });
  return new Map([...texts, ...shared]);
}

/** The words last published under every identifier of the ledger: as issued, or as the last correction has them. */
export function findPublished(history: History): Map<string, Published> {
  return correctAll(history).published;
}

/** Applies all corrections of a history; one that is not of the words last published changes nothing. */
export function correctAll(history: History): Corrector {
  const corrector = new Corrector(history);
  for (const correction of history.corrections) corrector.apply(correction);
  return corrector;
}

/** Applies declared corrections in their order to the words as they were issued. */
export class Corrector {
  readonly published: Map<string, Published>;
  readonly #paragraphs = new Map<string, string[]>();
  readonly #retired: ReadonlyMap<string, string>;
  readonly #corrections: History["corrections"];

  constructor(history: History) {
    const texts = findIssuedTexts(history.words);
    this.published = new Map(
      history.ledger.map(({ id, fingerprint: print }) => [id, { fingerprint: print, text: texts.get(id) }]),
    );
    for (const { id, of } of history.words)
      if (of !== undefined && parseId(id)?.kind === "paragraph")
        this.#paragraphs.set(of, [...(this.#paragraphs.get(of) ?? []), id]);
    this.#retired = findRetired(history);
    this.#corrections = history.corrections;
  }

  /** Finds the paragraphs that follow a correction of an item: those that have its words still, and were not retired by then. */
  findFollowing({ id, from, date, alone }: DeclaredCorrection): string[] {
    if (alone === true) return [];
    const print = fingerprint(from);
    return (this.#paragraphs.get(id) ?? []).filter(
      (each) => this.published.get(each)?.fingerprint === print && (this.#retired.get(each) ?? "9999") > date,
    );
  }

  /** The identifiers of corrections whose new words are still to be written in, with the paragraphs that follow them. */
  get unfinished(): Set<string> {
    const unfinished = this.#corrections.filter(({ to }) => to === undefined);
    return new Set(unfinished.flatMap((each) => [each.id, ...this.findFollowing(each)]));
  }

  /** Applies a correction if it is of the words last published; answers it for every identifier that it changes. */
  apply(declared: DeclaredCorrection): Correction[] {
    const { id, date, from, to, reason } = declared;
    if (to === undefined || this.published.get(id)?.fingerprint !== fingerprint(from)) return [];
    const changed = [...this.findFollowing(declared), id];
    for (const each of changed) this.published.set(each, { fingerprint: fingerprint(to), text: to });
    return changed.map((each) => ({ id: each, date, from, to, reason }));
  }
}
