import { joinNames, namesOf } from "#lib/address/name";
import { parseId } from "#lib/address/identifier";
import { corpus } from "../../../../_parts/built";
import { buildItemMetadata, RecommendationRoute } from "../../../../_parts/item/recommendation";
import { buildWordingMetadata, WordingRoute } from "../../../../_parts/item/wording";
import { onlyWanted } from "../../../../_parts/wanted";
import "../../../../styles/document.css";
import "../../../../styles/related.css";
import type { Route } from "../../../../_parts/route";

export const dynamicParams = false;

function listParams() {
  const items = corpus.records.recommendations.filter((item) => item.session !== undefined);
  return [...items, ...corpus.records.wordings].map(({ id }) => {
    const [event = "", session = "", item = ""] = namesOf(id);
    return { event, session, item };
  });
}

export const generateStaticParams = () => onlyWanted(listParams());

async function readId({ params }: Route<"event" | "session" | "item">): Promise<{ id: string; isWording: boolean }> {
  const { event, session, item } = await params;
  const id = joinNames([event, session, item]);
  return { id, isWording: parseId(id)?.kind === "wording" };
}

export async function generateMetadata(props: Route<"event" | "session" | "item">) {
  const { id, isWording } = await readId(props);
  return isWording
    ? buildWordingMetadata(corpus.get("wordings", id))
    : buildItemMetadata(corpus.get("recommendations", id));
}

/** A recommendation of a session, or another wording of one. */
export default async function SessionItemPage(props: Route<"event" | "session" | "item">) {
  const { id, isWording } = await readId(props);
  return isWording ? (
    <WordingRoute wording={corpus.get("wordings", id)} />
  ) : (
    <RecommendationRoute item={corpus.get("recommendations", id)} />
  );
}
