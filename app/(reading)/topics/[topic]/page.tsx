import { findTerms } from "#lib/corpus/filter/term";
import { corpus } from "../../../_parts/built";
import { buildTermMetadata, TermRoute } from "../../../_parts/term-pages";

interface Props {
  params: Promise<{ topic: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return findTerms(corpus, "topics").map(({ id }) => ({ topic: id }));
}

export async function generateMetadata({ params }: Props) {
  return buildTermMetadata("topics", (await params).topic);
}

/** A topic: what it covers, who is asked, and its items. */
export default async function TopicPage({ params }: Props) {
  return <TermRoute vocabulary="topics" id={(await params).topic} />;
}
