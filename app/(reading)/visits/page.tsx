import { PageHeader } from "#components/page/page-header";
import { Section } from "#components/page/section";
import { VisitTable } from "#components/fact/visit-table";
import { findVisitsByYear } from "#lib/corpus/facts/visit";
import type { VisitKind } from "#lib/records/facts/visit";
import { corpus } from "../../_parts/built";
import { LedgerNotes } from "../../_parts/item/ledger-notes";
import { buildMetadata } from "../../_parts/metadata";
import { describePage, Standfirst } from "../../_parts/page-text";
import "../../styles/records.css";
import "../../styles/visits.css";
import { whereShown } from "../../_parts/ways";

const about = describePage("visits", {
  title: "Visits",
  description: "The visits that the documents tell of, and the reports of visits.",
  path: "/visits/",
});

export const metadata = buildMetadata(about);

function Visits(props: { id: string; title: string; kinds: VisitKind[]; captionOf: (year: number) => string }) {
  const { id, title, kinds, captionOf } = props;
  return (
    <Section id={id} title={title}>
      {findVisitsByYear(corpus, kinds).map(({ year, visits }) => (
        <VisitTable key={year} caption={captionOf(year)} visits={visits} />
      ))}
    </Section>
  );
}

/** The visits and the reports of visits, by kind and year. */
function VisitsPage() {
  return (
    <div className="page">
      <PageHeader title={about.title}>
        <Standfirst page="visits">
          Visits as the documents list them. A month stands here only where a document states it.
        </Standfirst>
      </PageHeader>
      <Visits
        id="country-visits"
        title="Country visits"
        kinds={["country-visit", "follow-up-visit"]}
        captionOf={(year) => `Country visits and follow-up visits in ${year}`}
      />
      <Visits
        id="fact-finding-visits"
        title="Fact-finding visits"
        kinds={["fact-finding-visit"]}
        captionOf={(year) => `Fact-finding visits to temporary protection and first reception centres in ${year}`}
      />
      <Visits
        id="reports"
        title="Country visit reports"
        kinds={["visit-report"]}
        captionOf={(year) => `Country visit reports published in ${year}, and what was said of them in that year`}
      />
      <LedgerNotes page="/visits/" />
    </div>
  );
}

export default whereShown("/visits/", VisitsPage);
