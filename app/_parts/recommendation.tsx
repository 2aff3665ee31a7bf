import type { Metadata } from "next";
import { ItemFacts } from "#components/item/item-facts";
import { OtherWordings } from "#components/item/other-wordings";
import { LinkedList, SimilarList } from "#components/item/related-list";
import { RecommendationView } from "#components/item/recommendation-view";
import { findCode } from "#lib/corpus/code";
import { findCitedInstruments } from "#lib/corpus/instrument";
import { findLinked } from "#lib/corpus/linked";
import { neighboursOf } from "#lib/corpus/neighbours";
import { findSimilar } from "#lib/corpus/related";
import { findItemsIn } from "#lib/corpus/session";
import { buildTrail, findLocation, formatItemLabel, type Location } from "#lib/corpus/location";
import { findTermsOf } from "#lib/corpus/term";
import { findWordings } from "#lib/corpus/wording";
import { compareWordings } from "#lib/corpus/wording-diff";
import { labelOfEvent, labelOfSession } from "#lib/records/label";
import { buildPath } from "#lib/address/permalink";
import type { Recommendation } from "#lib/records/recommendation";
import { corpus, getCitation } from "./built";
import { ForMachines } from "./for-machines";
import { LedgerNotes } from "./ledger-notes";
import { buildMetadata, cutDescription } from "./metadata";
import "../styles/cite.css";

const labelOf = (item: Recommendation): string => formatItemLabel(corpus, item);

/** The metadata of a recommendation's page. */
export function buildItemMetadata(item: Recommendation): Metadata {
  return buildMetadata({
    title: labelOf(item),
    description: cutDescription(item.text),
    path: buildPath(item.id),
    id: item.id,
  });
}

/** The page of a recommendation, wherever it stands. */
export function RecommendationRoute({ item }: { item: Recommendation }) {
  const location = findLocation(corpus, item);
  const { previous, next } = neighboursOf(findItemsIn(corpus, item.place), item);
  return (
    <RecommendationView
      item={item}
      code={findCode(corpus, item.id)}
      label={labelOf(item)}
      steps={buildTrail(location)}
      previous={previous}
      next={next}
      citation={getCitation(item.id)}
      facts={
        <ItemFacts
          item={item}
          {...describeLocation(location)}
          document={location.document}
          publisher={location.publisher}
          cites={findCitedInstruments(corpus, item.paragraph)}
          asked={findTermsOf(corpus, item, "addressees")}
          topics={findTermsOf(corpus, item, "topics")}
        />
      }
    >
      <LedgerNotes page={buildPath(item.id)} />
      <OtherWordings
        wordings={findWordings(corpus, item.id)}
        titleOf={(id) => corpus.get("documents", id).title}
        compare={(wording) => compareWordings(item.text, wording.text)}
      />
      {findLinked(corpus, item).map((linked) => (
        <LinkedList key={`${linked.kind} ${linked.inverse}`} {...linked} labelOf={labelOf} />
      ))}
      <SimilarList similar={findSimilar(corpus, item)} labelOf={labelOf} />
      <ForMachines id={item.id} />
    </RecommendationView>
  );
}

function describeLocation({ session, event, part, document }: Location): { placeTitle: string; placeName: string } {
  if (session !== undefined && event !== undefined)
    return { placeTitle: `${labelOfSession(session)}: ${session.title}`, placeName: labelOfEvent(event) };
  return { placeTitle: part?.title ?? document.title, placeName: document.title };
}
