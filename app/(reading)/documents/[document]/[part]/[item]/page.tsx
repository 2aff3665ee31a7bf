import { joinNames, namesOf } from "#lib/address/name";
import { corpus } from "../../../../../_parts/built";
import { buildItemMetadata, RecommendationRoute } from "../../../../../_parts/recommendation";
import "../../../../../styles/document.css";
import "../../../../../styles/related.css";

interface Props {
  params: Promise<{ document: string; part: string; item: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return corpus.records.recommendations.flatMap(({ id, session }) => {
    const [, document = "", part = "", item = ""] = namesOf(id);
    return session === undefined ? [{ document, part, item }] : [];
  });
}

async function readItem(params: Props["params"]) {
  const { document, part, item } = await params;
  return corpus.get("recommendations", joinNames(["documents", document, part, item]));
}

export async function generateMetadata({ params }: Props) {
  return buildItemMetadata(await readItem(params));
}

/** A recommendation of a part of a document. */
export default async function PartItemPage({ params }: Props) {
  return <RecommendationRoute item={await readItem(params)} />;
}
