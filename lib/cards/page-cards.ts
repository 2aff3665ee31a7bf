import { buildCardPath, siteCardPath } from "#lib/address/files-beside";
import { formatPath } from "#lib/address/permalink";
import { buildId, vocabularies } from "#lib/address/identifier";
import { buildCitables, hasPage } from "#lib/citation/citable";
import type { Corpus } from "#lib/corpus/corpus";
import { findTermItems, findTerms } from "#lib/corpus/filter/term";
import { leaveOutUnset } from "./unset";
import { buildCard, buildSiteCard, buildTermCard, type Card, type SiteCard } from "./card";

/** Builds the card of every page that has one of its own, and the portal's, by the path of its picture. */
export function buildPageCards(corpus: Corpus): Map<string, SiteCard> {
  const cited = buildCitables(corpus)
    .filter(hasPage)
    .map((each) => [each.id, leaveOutUnset(buildCard(each), each.language)] as const);
  const cards = [...cited, ...buildTermCards(corpus)].map(
    ([id, card]) => [buildCardPath(formatPath(id)), card] as const,
  );
  const { site } = corpus;
  return new Map(
    [[siteCardPath, buildSiteCard(site)] as const, ...cards].map(([path, card]): [string, SiteCard] => [
      path,
      { ...card, site: site.name },
    ]),
  );
}

function buildTermCards(corpus: Corpus): (readonly [id: string, card: Card])[] {
  return vocabularies.flatMap((vocabulary) =>
    findTerms(corpus, vocabulary).map((term) => {
      const count = findTermItems(corpus, vocabulary, term.id).length;
      return [buildId({ kind: "term", vocabulary, term: term.id }), buildTermCard(vocabulary, term, count)] as const;
    }),
  );
}
