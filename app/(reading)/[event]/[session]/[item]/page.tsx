import type { Metadata } from "next";
import { getRecommendation } from "#lib/corpus/get";
import { records } from "#lib/corpus/records";
import { getWording } from "#lib/corpus/wording";
import { parseId } from "#lib/address/identifier";
import { buildItemMetadata, RecommendationRoute } from "../../../../_parts/recommendation";
import { buildWordingMetadata, WordingRoute } from "../../../../_parts/wording";
import "../../../../styles/document.css";
import "../../../../styles/related.css";

interface Props {
  params: Promise<{ event: string; session: string; item: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  const items = records.recommendations.filter((item) => item.session !== undefined);
  return [...items, ...records.wordings].map(({ id }) => {
    const [event = "", session = "", item = ""] = id.split("/");
    return { event, session, item };
  });
}

async function readId(params: Props["params"]): Promise<{ id: string; isWording: boolean }> {
  const { event, session, item } = await params;
  const id = `${event}/${session}/${item}`;
  return { id, isWording: parseId(id)?.kind === "wording" };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, isWording } = await readId(params);
  return isWording ? buildWordingMetadata(getWording(id)) : buildItemMetadata(getRecommendation(id));
}

/** A recommendation of a session, or another wording of one. */
export default async function SessionItemPage({ params }: Props) {
  const { id, isWording } = await readId(params);
  return isWording ? <WordingRoute wording={getWording(id)} /> : <RecommendationRoute item={getRecommendation(id)} />;
}
