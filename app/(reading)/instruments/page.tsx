import type { Metadata } from "next";
import { InstrumentList } from "#components/document/instrument-list";
import { Opener } from "#components/page/opener";
import { Trail } from "#components/page/trail";
import { findInstrumentGroups } from "#lib/corpus/instrument";
import { labelOfInstrumentKind } from "#lib/records/facts/instrument";
import { corpus } from "../../_parts/built";
import { buildMetadata } from "../../_parts/metadata";

export const metadata: Metadata = buildMetadata({
  title: "Instruments",
  description:
    "The legal and political texts that the documents cite: action plans, decisions, resolutions, conventions, goals, laws.",
  path: "/instruments/",
});

/** The legal and political texts that the documents cite, by kind. */
export default function InstrumentsPage() {
  return (
    <div className="page">
      <Trail steps={[]} here="Instruments" />
      <Opener title="Instruments">
        <p className="standfirst">
          {corpus.records.instruments.length} legal and political texts that the documents cite. A name leads to every
          paragraph that cites it. Bodies, symbols and names are those that the documents print; a place is a numbered
          paragraph.
        </p>
      </Opener>
      {findInstrumentGroups(corpus).map(({ kind, instruments }) => (
        <section key={kind} aria-labelledby={kind}>
          <h2 id={kind}>{labelOfInstrumentKind(kind)}</h2>
          <InstrumentList instruments={instruments} />
        </section>
      ))}
    </div>
  );
}
