import { findTerms } from "#lib/corpus/filter/term";
import { corpus } from "../../../_parts/built";
import { buildTermMetadata, TermRoute } from "../../../_parts/term-pages";
import { onlyWanted } from "../../../_parts/wanted";
import type { Route } from "../../../_parts/route";

export const dynamicParams = false;

function listParams() {
  return findTerms(corpus, "topics").map(({ id }) => ({ topic: id }));
}

export const generateStaticParams = () => onlyWanted(listParams());

export async function generateMetadata({ params }: Route<"topic">) {
  return buildTermMetadata("topics", (await params).topic);
}

/** A topic: what it covers, who is asked, and its items. */
export default async function TopicPage({ params }: Route<"topic">) {
  return <TermRoute vocabulary="topics" id={(await params).topic} />;
}
