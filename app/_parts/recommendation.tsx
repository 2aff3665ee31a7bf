import type { Metadata } from "next";
import { ItemFacts } from "#components/item/item-facts";
import { OtherWordings } from "#components/item/other-wordings";
import { LinkedList, SimilarList } from "#components/item/related-list";
import { RecommendationView } from "#components/item/recommendation-view";
import { getCitation } from "#lib/corpus/citation";
import { findCode } from "#lib/corpus/code";
import { getDocument } from "#lib/corpus/get";
import { findCited } from "#lib/corpus/instrument";
import { findLinked } from "#lib/corpus/linked";
import { neighboursOf } from "#lib/corpus/neighbours";
import { records } from "#lib/corpus/records";
import { findSimilar } from "#lib/corpus/related";
import { findSiblings, findStanding, labelOfStanding, type Standing } from "#lib/corpus/location";
import { findTermsOf } from "#lib/corpus/term";
import { compareTexts, findWordings } from "#lib/corpus/wording";
import { labelOfEvent, labelOfSession } from "#lib/records/label";
import { buildPath } from "#lib/address/permalink";
import type { Recommendation } from "#lib/records/recommendation";
import { ForMachines } from "./for-machines";
import { LedgerNotes } from "./ledger-notes";
import { buildMetadata, cutDescription } from "./metadata";
import "../styles/cite.css";

/** The metadata of a recommendation's page. */
export function buildItemMetadata(item: Recommendation): Metadata {
  return buildMetadata({
    title: labelOfStanding(item),
    description: cutDescription(item.text),
    path: buildPath(item.id),
    id: item.id,
  });
}

/** The page of a recommendation, wherever it stands. */
export function RecommendationRoute({ item }: { item: Recommendation }) {
  const { document, publisher, steps } = findStanding(item);
  const { previous, next } = neighboursOf(findSiblings(item), item);
  return (
    <RecommendationView
      item={item}
      code={findCode(item.id)}
      label={labelOfStanding(item)}
      steps={steps}
      previous={previous}
      next={next}
      citation={getCitation(item.id)}
      facts={
        <ItemFacts
          item={item}
          {...placeOf(findStanding(item))}
          document={document}
          publisher={publisher}
          cites={findCited(item.paragraph)}
          asked={findTermsOf(item, "addressees")}
          topics={findTermsOf(item, "topics")}
        />
      }
    >
      <LedgerNotes page={buildPath(item.id)} />
      <OtherWordings
        wordings={findWordings(item.id)}
        titleOf={(id) => getDocument(id).title}
        compare={(wording) => compareTexts(item.text, wording.text)}
      />
      {findLinked(item, records.recommendations).map((linked) => (
        <LinkedList key={`${linked.kind} ${linked.inverse}`} {...linked} labelOf={labelOfStanding} />
      ))}
      <SimilarList similar={findSimilar(item)} labelOf={labelOfStanding} />
      <ForMachines id={item.id} />
    </RecommendationView>
  );
}

function placeOf({ session, event, part, document }: Standing): { placeTitle: string; placeName: string } {
  if (session !== undefined && event !== undefined)
    return { placeTitle: `${labelOfSession(session)}: ${session.title}`, placeName: labelOfEvent(event) };
  return { placeTitle: part?.title ?? document.title, placeName: document.title };
}
