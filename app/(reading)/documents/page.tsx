import { Link } from "#components/page/link";
import { PageHeader } from "#components/page/page-header";
import { buildPath } from "#lib/address/permalink";
import { corpus } from "../../_parts/built";
import { buildMetadata } from "../../_parts/metadata";
import { whereShown } from "../../_parts/ways";

export const metadata = buildMetadata({
  title: "Documents",
  description: "The documents in full, word for word, with numbered paragraphs.",
  path: "/documents/",
});

/** The list of documents. */
function DocumentsPage() {
  return (
    <div className="page">
      <PageHeader title="Documents">
        <p className="standfirst">In full and word for word; every paragraph has a number that stays with it.</p>
      </PageHeader>
      <ol className="history">
        {corpus.records.documents.map((document) => (
          <li key={document.id}>
            <p className="label">{corpus.get("organizations", document.publisher).name}</p>
            <p className="title">
              <Link to={buildPath(document.id)} lang={document.lang}>
                {document.title}
              </Link>
            </p>
            <p className="printed">{document.standing.long}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}

export default whereShown("/documents/", DocumentsPage);
