import type { Metadata } from "next";
import { ItemFacts } from "#components/item-facts";
import { OtherWordings } from "#components/other-wordings";
import { RecommendationView } from "#components/recommendation-view";
import { callItem, formatCitation } from "#lib/citation/text";
import { getDocument } from "#lib/corpus/get";
import { findCited } from "#lib/corpus/instrument";
import { neighboursOf } from "#lib/corpus/neighbours";
import { records } from "#lib/corpus/records";
import { findSiblings, findStanding, labelOfStanding, type Standing } from "#lib/corpus/standing";
import { compareTexts, findWordings } from "#lib/corpus/wording";
import { labelOfEvent, labelOfSession } from "#lib/records/label";
import { buildPath } from "#lib/records/permalink";
import type { Recommendation } from "#lib/records/recommendation";
import type { Term } from "#lib/records/term";
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
          asked={labelsOf(records.addressees, item.addressees)}
          topics={labelsOf(records.topics, item.topics)}
        />
      }
    >
      <OtherWordings
        wordings={findWordings(item.id)}
        titleOf={(id) => getDocument(id).title}
        compare={(wording) => compareTexts(item.text, wording.text)}
      />
    </RecommendationView>
  );
}

function labelsOf(terms: readonly Term[], ids: readonly string[]): string[] {
  return terms.flatMap((term) => (ids.includes(term.id) ? [term.label] : []));
}

function placeOf({ session, event, part, document }: Standing): { placeTitle: string; placeName: string } {
  if (session !== undefined && event !== undefined) return { placeTitle: `${labelOfSession(session)}: ${session.title}`, placeName: labelOfEvent(event) };
  return { placeTitle: part?.title ?? document.title, placeName: document.title };
}
