import { findTerms } from "#lib/corpus/filter/term";
import { corpus } from "../../../_parts/built";
import { buildTermMetadata, TermRoute } from "../../../_parts/term-pages";
import { onlyWanted } from "../../../_parts/wanted";
import { AbsentPage, nothing, orNothing, type Route, whereThereIs } from "../../../_parts/route";

export const dynamicParams = false;

function listParams() {
  return findTerms(corpus, "topics").map(({ id }) => ({ topic: id }));
}

export const generateStaticParams = () => onlyWanted(orNothing(listParams(), { topic: nothing }));

async function describe({ params }: Route<"topic">) {
  return buildTermMetadata("topics", (await params).topic);
}

/** A topic: what it covers, who is asked, and its items. */
async function TopicPage({ params }: Route<"topic">) {
  return <TermRoute vocabulary="topics" id={(await params).topic} />;
}

export const generateMetadata = whereThereIs(describe, {});
export default whereThereIs(TopicPage, <AbsentPage />);
