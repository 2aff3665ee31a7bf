import { Link } from "#components/page/link";
import { PageHeader } from "#components/page/page-header";
import { buildPath } from "#lib/address/permalink";
import type { Document } from "#lib/records/document";
import { findKind } from "#lib/records/kind";
import { formatEventWhen } from "#lib/records/label";
import { corpus } from "../../_parts/built";
import { buildMetadata } from "../../_parts/metadata";
import { whereShown } from "../../_parts/ways";

export const metadata = buildMetadata({
  title: "Documents",
  description: "The documents in full, word for word, with numbered paragraphs.",
  path: "/documents/",
});

const publishers = [
  ...new Set(corpus.records.documents.map(({ publisher }) => corpus.get("organizations", publisher).name)),
];
const publisher = publishers.length === 1 ? publishers[0] : undefined;

/* What kind of document it is, of which conference and when, and who published it where they are several. */
function formatDocument({ kind, event: id = "", publisher: of }: Document): string {
  const event = corpus.find("events", id);
  return [
    findKind(corpus.site.kinds["document-kinds"], kind).label,
    event === undefined ? "" : formatEventWhen(event),
    publisher === undefined ? corpus.get("organizations", of).name : "",
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

/** The list of documents. */
function DocumentsPage() {
  return (
    <div className="page">
      <PageHeader title="Documents">
        <p className="standfirst">
          In full and word for word; every paragraph has a number that stays with it.
          {publisher === undefined ? null : ` Publisher: ${publisher}.`}
        </p>
      </PageHeader>
      <ol className="history">
        {corpus.records.documents.map((document) => (
          <li key={document.id}>
            <p className="label">{formatDocument(document)}</p>
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
