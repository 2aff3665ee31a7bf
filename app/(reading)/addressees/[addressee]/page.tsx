import { findTerms } from "#lib/corpus/filter/term";
import { corpus } from "../../../_parts/built";
import { buildTermMetadata, TermRoute } from "../../../_parts/term-pages";
import type { Route } from "../../../_parts/route";

export const dynamicParams = false;

export function generateStaticParams() {
  return findTerms(corpus, "addressees").map(({ id }) => ({ addressee: id }));
}

export async function generateMetadata({ params }: Route<"addressee">) {
  return buildTermMetadata("addressees", (await params).addressee);
}

/** An addressee: who that is, what about, and the items that ask. */
export default async function AddresseePage({ params }: Route<"addressee">) {
  return <TermRoute vocabulary="addressees" id={(await params).addressee} />;
}
