import { Link } from "#components/page/link";
import { PageHeader } from "#components/page/page-header";
import { buildPath } from "#lib/address/permalink";
import { corpus } from "../../_parts/built";
import { buildMetadata } from "../../_parts/metadata";
import { whereShown } from "../../_parts/ways";

export const metadata = buildMetadata({
  title: "Interviews",
  description: "The interviews printed in the documents, question by question.",
  path: "/interviews/",
});

/** The interviews and their questions, each with its place. */
function InterviewsPage() {
  return (
    <div className="page">
      <PageHeader title="Interviews">
        <p className="standfirst">Every question leads to its answer, where it stands in the document.</p>
      </PageHeader>
      {corpus.records.interviews.map((interview) => (
        <section key={interview.id} aria-labelledby={interview.with.person}>
          <p className="label">{corpus.get("documents", interview.document).title}</p>
          <h2 id={interview.with.person}>
            <Link to={buildPath(interview.id)}>{interview.with.printed}</Link>
          </h2>
          <ol className="plain">
            {interview.pairs.map((pair) => (
              <li key={pair.id}>
                <Link to={buildPath(pair.id)}>{pair.question.join(" ").replace(/^Q\.\s*/u, "")}</Link>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

export default whereShown("/interviews/", InterviewsPage);
