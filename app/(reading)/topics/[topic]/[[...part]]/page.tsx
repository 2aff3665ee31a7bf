import { buildTermMetadata, listTermParams, TermRoute } from "../../../../_parts/lists/term-pages";
import { parsePart } from "../../../../_parts/lists/parts";
import { onlyWanted } from "../../../../_parts/wanted";

interface Props {
  params: Promise<{ topic: string; part?: string[] }>;
}

export const dynamicParams = false;

function listParams() {
  return listTermParams("topics").map(({ id, part }) => ({ topic: id, part }));
}

export const generateStaticParams = () => onlyWanted(listParams());

export async function generateMetadata({ params }: Props) {
  const { topic, part } = await params;
  return buildTermMetadata("topics", topic, parsePart(part));
}

/** A topic: what it covers, who is asked, and its items. */
export default async function TopicPage({ params }: Props) {
  const { topic, part } = await params;
  return <TermRoute vocabulary="topics" id={topic} part={parsePart(part)} />;
}
