import type { Metadata } from "next";
import { ItemFacts } from "#components/item-facts";
import { OtherWordings } from "#components/other-wordings";
import { LinkedList, SimilarList } from "#components/related-list";
import { RecommendationView } from "#components/recommendation-view";
import { callItem, formatCitation } from "#lib/citation/text";
import { getDocument } from "#lib/corpus/get";
import { findCited } from "#lib/corpus/instrument";
import { findLinked } from "#lib/corpus/linked";
import { neighboursOf } from "#lib/corpus/neighbours";
import { records } from "#lib/corpus/records";
import { findSimilar } from "#lib/corpus/related";
import { findSiblings, findStanding, labelOfStanding, type Standing } from "#lib/corpus/standing";
import { findTermsOf } from "#lib/corpus/term";
import { compareTexts, findWordings } from "#lib/corpus/wording";
import { labelOfEvent, labelOfSession } from "#lib/records/label";
import { buildPath } from "#lib/records/permalink";
import type { Recommendation } from "#lib/records/recommendation";
import { absoluteUrl } from "#lib/records/site";
import { buildMetadata, cutDescription } from "./metadata";

/** The metadata of a recommendation's page. */
export function buildItemMetadata(item: Recommendation): Metadata {
  return buildMetadata({ title: labelOfStanding(item), description: cutDescription(item.text), path: buildPath(item.id) });
}

/** The page of a recommendation, wherever it stands. */
export function RecommendationRoute({ item }: { item: Recommendation }) {
  const { document, publisher, session, event, part, steps } = findStanding(item);
  const { previous, next } = neighboursOf(findSiblings(item), item);
  const citation = formatCitation(
    { id: item.id, called: callItem(item), paragraph: item.paragraph, document, publisher, session, event, part: part?.title },
    absoluteUrl,
  );
  return (
    <RecommendationView
      item={item}
      label={labelOfStanding(item)}
      steps={steps}
      previous={previous}
      next={next}
      citation={citation}
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
      <OtherWordings
        wordings={findWordings(item.id)}
        titleOf={(id) => getDocument(id).title}
        compare={(wording) => compareTexts(item.text, wording.text)}
      />
      {findLinked(item, records.recommendations).map((linked) => <LinkedList key={`${linked.kind} ${linked.inverse}`} {...linked} labelOf={labelOfStanding} />)}
      <SimilarList similar={findSimilar(item)} labelOf={labelOfStanding} />
    </RecommendationView>
  );
}

function placeOf({ session, event, part, document }: Standing): { placeTitle: string; placeName: string } {
  if (session !== undefined && event !== undefined) return { placeTitle: `${labelOfSession(session)}: ${session.title}`, placeName: labelOfEvent(event) };
  return { placeTitle: part?.title ?? document.title, placeName: document.title };
}
