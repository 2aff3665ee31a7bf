import { Link } from "#components/page/link";
import { PageHeader } from "#components/page/page-header";
import { nameItems } from "#lib/corpus/filter/facets";
import { findTerms } from "#lib/corpus/filter/term";
import { uncapitalise } from "#lib/text/capitalise";
import { corpus } from "../../_parts/built";
import { buildMetadata } from "../../_parts/metadata";
import { describePage } from "../../_parts/page-text";
import { TermSection } from "../../_parts/lists/term-pages";
import { isShown, whereShown } from "../../_parts/ways";
import { ReadingNote } from "../../_parts/lists/reading-note";
import "../../styles/programme.css";

const about = describePage("topics", {
  title: "Topics",
  description: "What the items are about.",
  path: "/topics/",
});

export const metadata = buildMetadata(about);

/** The topics of each kind that the portal tells from the others, then the others. */
function groupTopics() {
  const topics = findTerms(corpus, "topics");
  const ofKinds = corpus.site.kinds["topic-kinds"].map(({ id, plural }) => ({
    id: `${id}s`,
    title: plural,
    terms: topics.filter(({ kind }) => kind === id),
  }));
  const others = {
    id: "others",
    title: ofKinds.length === 0 ? "All topics" : "Other topics",
    terms: topics.filter(({ kind }) => kind === undefined),
  };
  return [...ofKinds, others].filter(({ terms }) => terms.length > 0);
}

/** The index of topics, those of a kind first. */
function TopicsPage() {
  const groups = groupTopics();
  return (
    <div className="page">
      <PageHeader title={about.title}>
        <p className="standfirst">
          What the {corpus.records.recommendations.length} {uncapitalise(nameItems(corpus))} are about; an item may have
          several topics.{" "}
          {isShown("/matrix/") ? (
            <>
              Who is asked to act stands under <Link to="/addressees/">addressees</Link>, and both together in{" "}
              <Link to="/matrix/">topics by addressee</Link>.
            </>
          ) : null}
        </p>
        <ReadingNote />
      </PageHeader>
      {groups.map(({ id, title, terms }) => (
        <TermSection key={id} id={id} title={title} vocabulary="topics" terms={terms} />
      ))}
    </div>
  );
}

export default whereShown("/topics/", TopicsPage);
