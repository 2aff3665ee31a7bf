import { PageHeader } from "#components/page/page-header";
import { QuotationList } from "#components/document/quotation-list";
import { describeCode } from "#lib/corpus/code";
import { corpus, getCitation } from "../../_parts/built";
import { buildMetadata } from "../../_parts/metadata";
import "../../styles/cite.css";
import "../../styles/document.css";
import "../../styles/quotations.css";
import { whereShown } from "../../_parts/ways";

export const metadata = buildMetadata({
  title: "Quotations",
  description: "Words that the documents set off and attribute to somebody, each with its speaker as printed.",
  path: "/quotations/",
});

/** All quotations, in the order of their documents. */
function QuotationsPage() {
  return (
    <div className="page">
      <PageHeader title="Quotations">
        <p className="standfirst">
          {corpus.records.quotations.length} passages that the documents set off and attribute to somebody, word for
          word.
        </p>
      </PageHeader>
      <QuotationList
        quotations={corpus.records.quotations}
        documentOf={(id) => corpus.get("documents", id)}
        codeOf={(id) => describeCode(corpus, id)}
        citationOf={getCitation}
      />
    </div>
  );
}

export default whereShown("/quotations/", QuotationsPage);
