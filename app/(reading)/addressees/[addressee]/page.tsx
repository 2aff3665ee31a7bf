import { findTerms } from "#lib/corpus/filter/term";
import { corpus } from "../../../_parts/built";
import { buildTermMetadata, TermRoute } from "../../../_parts/term-pages";
import { onlyWanted } from "../../../_parts/wanted";
import type { Route } from "../../../_parts/route";

export const dynamicParams = false;

function listParams() {
  return findTerms(corpus, "addressees").map(({ id }) => ({ addressee: id }));
}

export const generateStaticParams = () => onlyWanted(listParams());

export async function generateMetadata({ params }: Route<"addressee">) {
  return buildTermMetadata("addressees", (await params).addressee);
}

/** An addressee: who that is, what about, and the items that ask. */
export default async function AddresseePage({ params }: Route<"addressee">) {
  return <TermRoute vocabulary="addressees" id={(await params).addressee} />;
}
