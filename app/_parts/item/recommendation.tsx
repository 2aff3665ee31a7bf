import { LanguageChoice } from "#components/page/language-choice";
import { findVersions } from "#lib/corpus/translation";
import { nameOfSession } from "#lib/records/label";
import { ItemFacts } from "#components/item/item-facts";
import { ItemWords } from "#components/item/item-words";
import { OtherWordings } from "#components/item/other-wordings";
import { LinkedList, SimilarList } from "#components/item/related-list";
import { Neighbours } from "#components/navigation/neighbours";
import { Permalink } from "#components/page/permalink";
import { Trail } from "#components/navigation/trail";
import { describeCode } from "#lib/corpus/code";
import { findCitedInstruments } from "#lib/corpus/facts/instrument";
import { findLinked } from "#lib/corpus/item/linked";
import { neighboursOf } from "#lib/corpus/index/neighbours";
import { findSimilar } from "#lib/corpus/item/related";
import { findItemsIn } from "#lib/corpus/session";
import { buildTrail, findLocation, formatItemLabel, type Location } from "#lib/corpus/location";
import { findTermsOf } from "#lib/corpus/filter/term";
import { findWordings } from "#lib/corpus/item/wording";
import { compareWordings } from "#lib/corpus/item/wording-diff";
import { buildPath } from "#lib/address/permalink";
import { absoluteUrl } from "#lib/address/site";
import type { Recommendation } from "#lib/records/recommendation";
import { markItem } from "../acronyms";
import { corpus } from "../built";
import { PageFoot } from "../page-foot";
import { buildMetadata, cutDescription } from "../metadata";
import "../../styles/alone.css";
import "../../styles/cite.css";

const labelOf = (item: Recommendation): string => formatItemLabel(corpus, item);

/** The metadata of a recommendation's page. */
export function buildItemMetadata(item: Recommendation) {
  return buildMetadata({
    title: labelOf(item),
    description: cutDescription(item.text),
    path: buildPath(item.id),
    id: item.id,
    versions: findVersions(corpus, item.id),
  });
}

/** The page of a recommendation: its words, what must be known with them, how to cite them, and what is like it. */
export function RecommendationRoute({ item }: { item: Recommendation }) {
  const location = findLocation(corpus, item);
  return (
    <article className="page alone">
      <Trail steps={buildTrail(location)} here={item.label} />
      <header className="opener">
        <h1 className="label">{labelOf(item)}</h1>
      </header>
      <blockquote className="row" cite={absoluteUrl(buildPath(item.document))}>
        <span className="hang number" aria-hidden="true">
          {item.marker ?? item.number}
        </span>
        <ItemWords item={markItem(item)} />
      </blockquote>
      <LanguageChoice id={item.id} versions={findVersions(corpus, item.id)} />
      <Permalink id={item.id} of={labelOf(item)} code={describeCode(corpus, item.id)} />
      <ItemFacts
        item={item}
        {...describeLocation(location)}
        document={location.document}
        publisher={location.publisher}
        cites={findCitedInstruments(corpus, item.paragraph)}
        asked={findTermsOf(corpus, item, "addressees")}
        topics={findTermsOf(corpus, item, "topics")}
        session={location.session}
        roles={corpus.site.kinds.roles}
      />
      <PageFoot id={item.id} cite={labelOf(item)}>
        <RelatedItems item={item} />
      </PageFoot>
      <Neighbours
        of="Other items of the list"
        {...neighboursOf(findItemsIn(corpus, item.place), item)}
        describe={(each) => ({ to: buildPath(each.id), label: each.label })}
      />
    </article>
  );
}

/** Other wordings of a recommendation, the items that an editor has linked it with, and those of similar words. */
function RelatedItems({ item }: { item: Recommendation }) {
  return (
    <>
      <OtherWordings
        wordings={findWordings(corpus, item.id)}
        documentOf={(id) => corpus.get("documents", id)}
        compare={(wording) => compareWordings(item.text, wording.text)}
      />
      {findLinked(corpus, item).map((linked) => (
        <LinkedList key={`${linked.kind} ${linked.inverse}`} {...linked} labelOf={labelOf} />
      ))}
      <SimilarList similar={findSimilar(corpus, item)} labelOf={labelOf} />
    </>
  );
}

function describeLocation({ session, event, part, document }: Location): {
  containerTitle: string;
  containerName: string;
} {
  if (session !== undefined && event !== undefined)
    return { containerTitle: nameOfSession(session), containerName: event.label };
  return { containerTitle: part?.title ?? document.title, containerName: document.title };
}
