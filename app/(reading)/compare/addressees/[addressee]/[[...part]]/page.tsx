import { onlyWanted } from "../../../../../_parts/wanted";
import {
  buildTermComparisonMetadata,
  listTermComparisons,
  readTermComparison,
  TermComparisonRoute,
} from "../../../../../_parts/compare/term-comparison";

interface Props {
  params: Promise<{ addressee: string; part?: string[] }>;
}

export const dynamicParams = false;

function listParams() {
  return listTermComparisons("addressees").map(({ id, part }) => ({ addressee: id, part }));
}

export const generateStaticParams = () => onlyWanted(listParams());

async function readAsked({ params }: Props) {
  const { addressee, part } = await params;
  return readTermComparison("addressees", addressee, part);
}

export async function generateMetadata(props: Props) {
  return buildTermComparisonMetadata(await readAsked(props));
}

/** What each conference said about one addressee, side by side. */
export default async function AddresseeComparisonPage(props: Props) {
  return <TermComparisonRoute {...await readAsked(props)} />;
}
