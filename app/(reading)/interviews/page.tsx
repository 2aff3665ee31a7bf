import { Link } from "#components/page/link";
import { PageHeader } from "#components/page/page-header";
import type { Interview } from "#lib/records/interview";
import type { Attribution } from "#lib/records/people/attribution";
import { buildPath } from "#lib/address/permalink";
import { corpus } from "../../_parts/built";
import { buildMetadata } from "../../_parts/metadata";
import { whereShown } from "../../_parts/ways";

export const metadata = buildMetadata({
  title: "Interviews",
  description: "The interviews printed in the documents, question by question.",
  path: "/interviews/",
});

/** Who is interviewed as printed, the name apart from the post behind it. */
function splitPrinted({ printed, affiliation = "" }: Attribution): { name: string; post: string } {
  const name = printed.endsWith(affiliation) ? printed.slice(0, printed.length - affiliation.length) : "";
  return name === "" ? { name: printed, post: "" } : { name: name.replace(/[\s,;–—-]+$/u, ""), post: affiliation };
}

/** The interviews and their questions, each with its place. */
function InterviewsPage() {
  return (
    <div className="page">
      <PageHeader title="Interviews">
        <p className="standfirst">Every question leads to its answer, where it stands in the document.</p>
      </PageHeader>
      {corpus.records.interviews.map((interview) => (
        <InterviewSection key={interview.id} interview={interview} />
      ))}
    </div>
  );
}

/** One interview: who is asked, in what post, and the questions. */
function InterviewSection({ interview }: { interview: Interview }) {
  const { name, post } = splitPrinted(interview.with);
  return (
    <section aria-labelledby={interview.with.person}>
      <p className="label">{corpus.get("documents", interview.document).title}</p>
      <hgroup>
        <h2 id={interview.with.person}>
          <Link to={buildPath(interview.id)}>{name}</Link>
        </h2>
        {post === "" ? null : <p className="sourced">{post}</p>}
      </hgroup>
      <ol className="plain">
        {interview.pairs.map((pair) => (
          <li key={pair.id}>
            <Link to={buildPath(pair.id)}>{pair.question.join(" ").replace(/^Q\.\s*/u, "")}</Link>
          </li>
        ))}
      </ol>
    </section>
  );
}

export default whereShown("/interviews/", InterviewsPage);
