import { Link } from "#components/page/link";
import { PageHeader } from "#components/page/page-header";
import { Section } from "#components/page/section";
import { VisitTable } from "#components/fact/visit-table";
import { findVisitsByYear } from "#lib/corpus/facts/visit";
import type { VisitKind } from "#lib/records/facts/visit";
import { corpus } from "../../_parts/built";
import { LedgerNotes } from "../../_parts/ledger-notes";
import { buildMetadata } from "../../_parts/metadata";
import "../../styles/records.css";

export const metadata = buildMetadata({
  title: "Visits",
  description:
    "The countries that the OSCE Special Representative for Combating Trafficking in Human Beings visited in 2016 and 2017, the fact-finding visits, and the reports published.",
  path: "/visits/",
});

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
export default function VisitsPage() {
  return (
    <div className="page">
      <PageHeader title="Visits">
        <p className="standfirst">
          The visits of the Special Representative and her Office, as their report lists them. A month stands here only
          where the report states it, and the report does not say which visit a published report is of.{" "}
          <Link to="/figures/map/">See them on the map</Link>.
        </p>
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
        captionOf={(year) =>
          `Country visit reports published in ${year}, and what the Special Representative said in that year`
        }
      />
      <LedgerNotes page="/visits/" />
    </div>
  );
}
