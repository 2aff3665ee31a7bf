import { Link } from "#components/page/link";
import { PageHeader } from "#components/page/page-header";
import { ReadingNote } from "#components/page/reading-note";
import { findTerms } from "#lib/corpus/filter/term";
import { corpus } from "../../_parts/built";
import { buildMetadata } from "../../_parts/metadata";
import { TermSection } from "../../_parts/term-pages";

export const metadata = buildMetadata({
  title: "Topics",
  description:
    "What the recommendations, findings and conclusions are about: the four pillars of work against trafficking, and the matters within them.",
  path: "/topics/",
});

/** The index of topics, the four pillars first. */
export default function TopicsPage() {
  const terms = findTerms(corpus, "topics");
  return (
    <div className="page">
      <PageHeader title="Topics">
        <p className="standfirst">
          What the {corpus.records.recommendations.length} recommendations, findings and conclusions are about; an item
          may have several topics. Who is asked to act stands under <Link to="/addressees/">addressees</Link>, and both
          together in <Link to="/matrix/">one table</Link>.
        </p>
        <ReadingNote />
      </PageHeader>
      <TermSection
        id="pillars"
        title="The four pillars"
        vocabulary="topics"
        terms={terms.filter(({ kind }) => kind === "pillar")}
      />
      <TermSection
        id="others"
        title="Other topics"
        vocabulary="topics"
        terms={terms.filter(({ kind }) => kind !== "pillar")}
      />
    </div>
  );
}
