import { onlyWanted } from "../../../../../_parts/wanted";
import {
  buildTermComparisonMetadata,
  listTermComparisons,
  readTermComparison,
  TermComparisonRoute,
} from "../../../../../_parts/compare/term-comparison";

interface Props {
  params: Promise<{ topic: string; part?: string[] }>;
}

export const dynamicParams = false;

function listParams() {
  return listTermComparisons("topics").map(({ id, part }) => ({ topic: id, part }));
}

export const generateStaticParams = () => onlyWanted(listParams());

async function readAsked({ params }: Props) {
  const { topic, part } = await params;
  return readTermComparison("topics", topic, part);
}

export async function generateMetadata(props: Props) {
  return buildTermComparisonMetadata(await readAsked(props));
}

/** What each conference said about one topic, side by side. */
export default async function TopicComparisonPage(props: Props) {
  return <TermComparisonRoute {...await readAsked(props)} />;
}
