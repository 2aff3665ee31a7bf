import type { Metadata } from "next";
import { Opener } from "#components/page/opener";
import { QuotationList } from "#components/document/quotation-list";
import { Trail } from "#components/page/trail";
import { getCitation } from "#lib/corpus/citation";
import { findCode } from "#lib/corpus/code";
import { getDocument } from "#lib/corpus/get";
import { records } from "#lib/corpus/records";
import { buildMetadata } from "../../_parts/metadata";
import "../../styles/cite.css";
import "../../styles/document.css";

export const metadata: Metadata = buildMetadata({
  title: "Quotations",
  description: "Words that the documents set off and attribute to somebody, each with its speaker as printed.",
  path: "/quotations/",
});

/** All quotations, in the order of their documents. */
export default function QuotationsPage() {
  return (
    <div className="page">
      <Trail steps={[]} here="Quotations" />
      <Opener title="Quotations">
        <p className="standfirst">
          {records.quotations.length} passages that the documents set off and attribute to somebody, word for word.
        </p>
      </Opener>
      <QuotationList
        quotations={records.quotations}
        titleOf={(id) => getDocument(id).title}
        codeOf={findCode}
        citationOf={getCitation}
      />
    </div>
  );
}
