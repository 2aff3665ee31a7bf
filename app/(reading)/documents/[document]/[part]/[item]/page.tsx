import { joinNames, namesOf } from "#lib/address/name";
import { corpus } from "../../../../../_parts/built";
import { buildItemMetadata, RecommendationRoute } from "../../../../../_parts/item/recommendation";
import { onlyWanted } from "../../../../../_parts/wanted";
import "../../../../../styles/document.css";
import "../../../../../styles/related.css";
import type { Route } from "../../../../../_parts/route";

export const dynamicParams = false;

function listParams() {
  return corpus.records.recommendations.flatMap(({ id, session }) => {
    const [, document = "", part = "", item = ""] = namesOf(id);
    return session === undefined ? [{ document, part, item }] : [];
  });
}

export const generateStaticParams = () => onlyWanted(listParams());

async function readItem({ params }: Route<"document" | "part" | "item">) {
  const { document, part, item } = await params;
  return corpus.get("recommendations", joinNames(["documents", document, part, item]));
}

export async function generateMetadata(props: Route<"document" | "part" | "item">) {
  return buildItemMetadata(await readItem(props));
}

/** A recommendation of a part of a document. */
export default async function PartItemPage(props: Route<"document" | "part" | "item">) {
  return <RecommendationRoute item={await readItem(props)} />;
}
