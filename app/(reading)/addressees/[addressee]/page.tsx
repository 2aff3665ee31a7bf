import { findTerms } from "#lib/corpus/filter/term";
import { corpus } from "../../../_parts/built";
import { buildTermMetadata, TermRoute } from "../../../_parts/term-pages";
import { onlyWanted } from "../../../_parts/wanted";
import { AbsentPage, nothing, orNothing, type Route, whereThereIs } from "../../../_parts/route";

export const dynamicParams = false;

function listParams() {
  return findTerms(corpus, "addressees").map(({ id }) => ({ addressee: id }));
}

export const generateStaticParams = () => onlyWanted(orNothing(listParams(), { addressee: nothing }));

async function describe({ params }: Route<"addressee">) {
  return buildTermMetadata("addressees", (await params).addressee);
}

/** An addressee: who that is, what about, and the items that ask. */
async function AddresseePage({ params }: Route<"addressee">) {
  return <TermRoute vocabulary="addressees" id={(await params).addressee} />;
}

export const generateMetadata = whereThereIs(describe, {});
export default whereThereIs(AddresseePage, <AbsentPage />);
