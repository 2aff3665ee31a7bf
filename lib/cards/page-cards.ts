import { buildCardPath, siteCardPath } from "#lib/address/files-beside";
import { buildId } from "#lib/address/identifier";
import { buildPartId } from "#lib/address/paragraph";
import { formatPath } from "#lib/address/permalink";
import type { Citable } from "#lib/citation/citable";
import type { CorpusRecords } from "#lib/records/corpus-records";
import { nobodyNamed, type Term } from "#lib/records/term";
import { buildCard, buildPartCard, buildTermCard, type Card, siteCard } from "./card";

const citedKinds = new Set(["event", "session", "recommendation", "wording", "document"]);

/** Builds the card of every page that has one of its own, and the portal's, by the path of its picture. */
export function buildPageCards(records: CorpusRecords, citables: readonly Citable[]): Map<string, Card> {
  const cited = citables.filter(({ kind }) => citedKinds.has(kind)).map((each) => [each.id, buildCard(each)] as const);
  const parts = records.documents.flatMap(({ id, title, parts: all }) =>
    all.map((part) => [buildPartId(id, part.name), buildPartCard(part.title, title)] as const),
  );
  return new Map([
    [siteCardPath, siteCard],
    ...[...cited, ...parts, ...buildTermCards(records)].map(
      ([id, card]) => [buildCardPath(formatPath(id)), card] as const,
    ),
  ]);
}

function buildTermCards(records: CorpusRecords): (readonly [id: string, card: Card])[] {
  const count = (vocabulary: "topics" | "addressees", { id }: Term) =>
    records.recommendations.filter((item) =>
      id === nobodyNamed.id ? item[vocabulary].length === 0 : item[vocabulary].includes(id),
    ).length;
  return (["topics", "addressees"] as const).flatMap((vocabulary) =>
    [...records[vocabulary], ...(vocabulary === "addressees" ? [nobodyNamed] : [])].map(
      (term) =>
        [
          buildId({ kind: "term", vocabulary, term: term.id }),
          buildTermCard(vocabulary, term, count(vocabulary, term)),
        ] as const,
    ),
  );
}
