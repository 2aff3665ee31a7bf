import { buildCardPath, siteCardPath } from "#lib/address/files-beside";
import { formatPath } from "#lib/address/permalink";
import { buildId, vocabularies } from "#lib/address/identifier";
import { buildCitables, hasPage } from "#lib/citation/citable";
import type { Corpus } from "#lib/corpus/corpus";
import { findTermItems, findTerms } from "#lib/corpus/filter/term";
import { buildCard, buildSiteCard, buildTermCard, type Card, type SiteCard } from "./card";

/** Builds the card of every page that has one of its own, and the portal's, by the path of its picture. */
export function buildPageCards(corpus: Corpus): Map<string, SiteCard> {
  const cited = buildCitables(corpus)
    .filter(hasPage)
    .map((each) => [each.id, buildCard(each)] as const);
  const cards = [...cited, ...buildTermCards(corpus)].map(
    ([id, card]) => [buildCardPath(formatPath(id)), card] as const,
  );
  const { site } = corpus;
  return new Map(
    [[siteCardPath, buildSiteCard(site)] as const, ...cards].map(([path, card]) => [
      path,
      leaveOutUnset({ ...card, site: site.name }),
    ]),
  );
}

/*
 * The faces of the cards have Latin, Greek and Cyrillic letters. A text in other writing is left out, for boxes in place of its letters say
 * nothing; the name of the site stays.
 */
function leaveOutUnset({ site, quoted, ...texts }: SiteCard): SiteCard {
  const set = (text: string) =>
    /(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{L}/u.test(text) ? "" : text;
  const { label, words, place, status } = texts;
  return { label: set(label), words: set(words), quoted, place: set(place), status: set(status), site };
}

function buildTermCards(corpus: Corpus): (readonly [id: string, card: Card])[] {
  return vocabularies.flatMap((vocabulary) =>
    findTerms(corpus, vocabulary).map((term) => {
      const count = findTermItems(corpus, vocabulary, term.id).length;
      return [buildId({ kind: "term", vocabulary, term: term.id }), buildTermCard(vocabulary, term, count)] as const;
    }),
  );
}
