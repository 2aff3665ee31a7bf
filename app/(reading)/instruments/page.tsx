import { InstrumentList } from "#components/instrument/instrument-list";
import { PageHeader } from "#components/page/page-header";
import { Section } from "#components/page/section";
import { findInstrumentGroups } from "#lib/corpus/facts/instrument";
import { labelOfInstrumentKind } from "#lib/records/facts/instrument";
import { corpus } from "../../_parts/built";
import { buildMetadata } from "../../_parts/metadata";
import { whereShown } from "../../_parts/ways";
import "../../styles/programme.css";

export const metadata = buildMetadata({
  title: "Instruments",
  description:
    "The legal and political texts that the documents cite: action plans, decisions, resolutions, conventions, goals, laws.",
  path: "/instruments/",
});

/** The legal and political texts that the documents cite, by kind. */
function InstrumentsPage() {
  return (
    <div className="page">
      <PageHeader title="Instruments">
        <p className="standfirst">
          {corpus.records.instruments.length} legal and political texts that the documents cite. A name leads to every
          paragraph that cites it. Bodies, symbols and names are those that the documents print; a place is a numbered
          paragraph.
        </p>
      </PageHeader>
      {findInstrumentGroups(corpus).map(({ kind, instruments }) => (
        <Section key={kind} id={kind} title={labelOfInstrumentKind(kind)}>
          <InstrumentList instruments={instruments} />
        </Section>
      ))}
    </div>
  );
}

export default whereShown("/instruments/", InstrumentsPage);
