import { buildId } from "#lib/address/identifier";
import { lastNameOf } from "#lib/address/name";
import { CitingParagraphs } from "#components/document/citing-paragraphs";
import { InstrumentFacts } from "#components/instrument/instrument-facts";
import { Neighbours } from "#components/navigation/neighbours";
import { PageHeader } from "#components/page/page-header";
import { Section } from "#components/page/section";
import { Permalink } from "#components/page/permalink";
import { findCitingParagraphs, findInstrumentGroups } from "#lib/corpus/facts/instrument";
import { neighboursOf } from "#lib/corpus/index/neighbours";
import { formatItemLabel } from "#lib/corpus/location";
import {
  formatCitationCount,
  type Instrument,
  labelOfInstrument,
  labelOfInstrumentKind,
} from "#lib/records/facts/instrument";
import { buildPath } from "#lib/address/permalink";
import { corpus } from "../../../_parts/built";
import { PageFoot } from "../../../_parts/page-foot";
import { buildMetadata, cutDescription } from "../../../_parts/metadata";
import { onlyWanted } from "../../../_parts/wanted";
import type { Route } from "../../../_parts/route";

export const dynamicParams = false;

function listParams() {
  return corpus.records.instruments.map(({ id }) => ({ instrument: lastNameOf(id) }));
}

export const generateStaticParams = () => onlyWanted(listParams());

async function readInstrument({ params }: Route<"instrument">): Promise<Instrument> {
  const { instrument: name } = await params;
  return corpus.get("instruments", buildId({ kind: "fact", collection: "instruments", name }));
}

export async function generateMetadata(props: Route<"instrument">) {
  const instrument = await readInstrument(props);
  const label = labelOfInstrument(instrument);
  return buildMetadata({
    title: label,
    description: cutDescription(`Cited in ${formatCitationCount(instrument.citations.length)}: ${label}`),
    path: buildPath(instrument.id),
  });
}

/** An instrument: what the documents print of it, and every paragraph that cites it. */
export default async function InstrumentPage(props: Route<"instrument">) {
  const instrument = await readInstrument(props);
  const all = findInstrumentGroups(corpus).flatMap(({ instruments }) => instruments);
  const paragraphs = findCitingParagraphs(corpus, instrument).map(({ recommendation, ...citing }) => ({
    ...citing,
    recommendation:
      recommendation === undefined
        ? undefined
        : { id: recommendation.id, label: formatItemLabel(corpus, recommendation) },
  }));
  return (
    <div className="page">
      <PageHeader
        steps={[{ to: "/instruments/", label: "Instruments" }]}
        here={instrument.symbol ?? instrument.name}
        label={labelOfInstrumentKind(instrument.kind)}
        title={instrument.name}
      >
        {instrument.nameSupplied ? (
          <p className="standfirst">The name is put together here; no document prints it in one piece.</p>
        ) : null}
        <Permalink id={instrument.id} of={labelOfInstrument(instrument)} />
        <InstrumentFacts instrument={instrument} />
      </PageHeader>
      <Section id="cited" title={<>Cited in {formatCitationCount(paragraphs.length)}</>}>
        <CitingParagraphs paragraphs={paragraphs} />
      </Section>
      <Neighbours
        of="Other instruments"
        {...neighboursOf(all, instrument)}
        describe={(each) => ({ to: buildPath(each.id), label: labelOfInstrument(each) })}
      />
      <PageFoot id={instrument.id} />
    </div>
  );
}
