import { PageHeader } from "#components/page/page-header";
import { Section } from "#components/page/section";
import { OperationNotes } from "#components/fact/operation-name";
import { PublicationList } from "#components/fact/publication-list";
import { findOperationNotes } from "#lib/corpus/facts/field-operation";
import { findPublications } from "#lib/corpus/facts/publication";
import { corpus } from "../../_parts/built";
import { LedgerNotes } from "../../_parts/item/ledger-notes";
import { buildMetadata } from "../../_parts/metadata";
import "../../styles/document.css";
import { whereShown } from "../../_parts/ways";

export const metadata = buildMetadata({
  title: "Publications",
  description:
    "Publications that the report announces or says to be out: title, publisher and time as printed, and the words that say so.",
  path: "/publications/",
});

const groups = [
  { status: "announced", title: "Announced" },
  { status: "out", title: "Out" },
] as const;

/** The publications that the report tells of, announced and out. */
function PublicationsPage() {
  const operations = corpus.records.publications.flatMap(({ operation }) =>
    operation === undefined ? [] : [corpus.get("field-operations", operation)],
  );
  return (
    <div className="page">
      <PageHeader title="Publications">
        <p className="standfirst">
          {corpus.records.publications.length} publications that the report announces or says to be out. Titles in
          italics, publishers and times are as printed; where it prints no title, what the publication is stands in this
          portal’s words. What was announced then may be out by now: the report can’t say.
        </p>
      </PageHeader>
      {groups.map(({ status, title }) => (
        <Section key={status} id={status} title={title}>
          <PublicationList
            publications={findPublications(corpus, status)}
            operationOf={(id) => corpus.get("field-operations", id)}
          />
        </Section>
      ))}
      <OperationNotes notes={findOperationNotes(operations)} />
      <LedgerNotes page="/publications/" />
    </div>
  );
}

export default whereShown("/publications/", PublicationsPage);
