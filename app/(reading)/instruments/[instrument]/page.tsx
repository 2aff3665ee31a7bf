import { buildId } from "#lib/address/identifier";
import { lastNameOf } from "#lib/address/name";
import type { Metadata } from "next";
import { CitingPlaces } from "#components/document/citing-places";
import { InstrumentFacts } from "#components/document/instrument-facts";
import { Neighbours } from "#components/page/neighbours";
import { Opener } from "#components/page/opener";
import { Permalink } from "#components/page/permalink";
import { Trail } from "#components/page/trail";
import { findCitingParagraphs, findInstrumentGroups } from "#lib/corpus/instrument";
import { neighboursOf } from "#lib/corpus/neighbours";
import { formatItemLabel } from "#lib/corpus/location";
import { formatPlaces, type Instrument, labelOfInstrument, labelOfInstrumentKind } from "#lib/records/facts/instrument";
import { buildPath } from "#lib/address/permalink";
import { corpus } from "../../../_parts/built";
import { LedgerNotes } from "../../../_parts/ledger-notes";
import { buildMetadata, cutDescription } from "../../../_parts/metadata";

interface Props {
  params: Promise<{ instrument: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return corpus.records.instruments.map(({ id }) => ({ instrument: lastNameOf(id) }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const instrument = corpus.get(
    "instruments",
    buildId({ kind: "fact", collection: "instruments", name: (await params).instrument }),
  );
  const label = labelOfInstrument(instrument);
  return buildMetadata({
    title: label,
    description: cutDescription(`Cited in ${formatPlaces(instrument.citations.length)}: ${label}`),
    path: buildPath(instrument.id),
  });
}

/** An instrument: what the documents print of it, and every place that cites it. */
export default async function InstrumentPage({ params }: Props) {
  const instrument = corpus.get(
    "instruments",
    buildId({ kind: "fact", collection: "instruments", name: (await params).instrument }),
  );
  const { previous, next } = neighboursOf(
    findInstrumentGroups(corpus).flatMap(({ instruments }) => instruments),
    instrument,
  );
  const places = findCitingParagraphs(corpus, instrument).map(({ recommendation, ...place }) => ({
    ...place,
    recommendation:
      recommendation === undefined
        ? undefined
        : { id: recommendation.id, label: formatItemLabel(corpus, recommendation) },
  }));
  return (
    <div className="page">
      <Trail steps={[{ to: "/instruments/", label: "Instruments" }]} here={instrument.symbol ?? instrument.name} />
      <Opener label={labelOfInstrumentKind(instrument.kind)} title={instrument.name}>
        {instrument.nameSupplied ? (
          <p className="standfirst">The name is put together here; no document prints it in one piece.</p>
        ) : null}
        <Permalink id={instrument.id} of={labelOfInstrument(instrument)} />
        <InstrumentFacts instrument={instrument} />
      </Opener>
      <section aria-labelledby="cited">
        <h2 id="cited">Cited in {formatPlaces(places.length)}</h2>
        <CitingPlaces places={places} />
      </section>
      <Neighbours of="Other instruments" previous={toNeighbour(previous)} next={toNeighbour(next)} />
      <LedgerNotes page={buildPath(instrument.id)} />
    </div>
  );
}

function toNeighbour(instrument: Instrument | undefined) {
  return instrument === undefined ? undefined : { to: buildPath(instrument.id), label: labelOfInstrument(instrument) };
}
