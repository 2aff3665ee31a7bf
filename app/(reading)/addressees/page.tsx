import { Link } from "#components/page/link";
import { PageHeader } from "#components/page/page-header";
import { ReadingNote } from "#components/page/reading-note";
import { findTerms } from "#lib/corpus/filter/term";
import { corpus } from "../../_parts/built";
import { buildMetadata } from "../../_parts/metadata";
import { TermSection } from "../../_parts/term-pages";

export const metadata = buildMetadata({
  title: "Addressees",
  description:
    "Who is asked to act in the recommendations, findings and conclusions: States, services, business, civil society and others.",
  path: "/addressees/",
});

/** The index of addressees; those that no item names stand there too. */
export default function AddresseesPage() {
  return (
    <div className="page">
      <PageHeader title="Addressees">
        <p className="standfirst">
          Who is asked to act in the {corpus.records.recommendations.length} recommendations, findings and conclusions,
          where the text or the sentence before its list says so or plainly implies it; most of them name nobody. What
          they are about stands under <Link to="/topics/">topics</Link>, and both together in{" "}
          <Link to="/matrix/">one table</Link>.
        </p>
        <ReadingNote />
      </PageHeader>
      <TermSection id="asked" title="Who is asked" vocabulary="addressees" terms={findTerms(corpus, "addressees")} />
    </div>
  );
}
