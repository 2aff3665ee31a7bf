import { PageHeader } from "#components/page/page-header";
import { findTerms } from "#lib/corpus/filter/term";
import { corpus } from "../../_parts/built";
import { buildMetadata } from "../../_parts/metadata";
import { TermSection } from "../../_parts/lists/term-pages";
import { whereShown, WayTo } from "../../_parts/ways";
import { ReadingNote } from "../../_parts/lists/reading-note";
import "../../styles/programme.css";

export const metadata = buildMetadata({
  title: "Addressees",
  description:
    "Who is asked to act in the recommendations, findings and conclusions: States, services, business, civil society and others.",
  path: "/addressees/",
});

/** The index of addressees; those that no item names stand there too. */
function AddresseesPage() {
  return (
    <div className="page">
      <PageHeader title="Addressees">
        <p className="standfirst">
          Who is asked to act in the {corpus.records.recommendations.length} recommendations, findings and conclusions,
          where the text or the sentence before its list says so or plainly implies it; most of them name nobody. What
          they are about stands under <WayTo to="/topics/">topics</WayTo>, and both together in{" "}
          <WayTo to="/matrix/">topics by addressee</WayTo>.
        </p>
        <ReadingNote />
      </PageHeader>
      <TermSection id="asked" title="Who is asked" vocabulary="addressees" terms={findTerms(corpus, "addressees")} />
    </div>
  );
}

export default whereShown("/addressees/", AddresseesPage);
