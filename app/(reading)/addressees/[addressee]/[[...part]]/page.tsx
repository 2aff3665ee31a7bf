import { buildTermMetadata, listTermParams, TermRoute } from "../../../../_parts/lists/term-pages";
import { parsePart } from "../../../../_parts/lists/parts";
import { onlyWanted } from "../../../../_parts/wanted";

interface Props {
  params: Promise<{ addressee: string; part?: string[] }>;
}

export const dynamicParams = false;

function listParams() {
  return listTermParams("addressees").map(({ id, part }) => ({ addressee: id, part }));
}

export const generateStaticParams = () => onlyWanted(listParams());

export async function generateMetadata({ params }: Props) {
  const { addressee, part } = await params;
  return buildTermMetadata("addressees", addressee, parsePart(part));
}

/** An addressee: who that is, what about, and the items that ask. */
export default async function AddresseePage({ params }: Props) {
  const { addressee, part } = await params;
  return <TermRoute vocabulary="addressees" id={addressee} part={parsePart(part)} />;
}
