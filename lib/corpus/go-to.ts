import { buildId, compareIds } from "#lib/address/identifier";
import { labelOfInstrument } from "#lib/records/facts/instrument";
import { labelOfEvent, labelOfSession } from "#lib/records/label";
import { formatPath } from "#lib/address/permalink";
import { codes } from "./code";
import { getDocument, getEvent } from "./get";
import { records } from "./records";
import { labelOfStanding } from "./location";

/** What a short code stands for, as a reader is told: its identifier, its address within the site and what it is called. */
export interface CodedThing {
  code: string;
  id: string;
  path: string;
  label: string;
}

/** Lists what has a page and no code, by identifier and what it is called. */
export function findNamedThings(): { id: string; label: string }[] {
  const terms = (["topics", "addressees"] as const).flatMap((vocabulary) =>
    records[vocabulary].map(({ id, label }) => ({ id: buildId({ kind: "term", vocabulary, term: id }), label })),
  );
  const parts = records.documents.flatMap(({ id, title, parts: own }) =>
    own.map((part) => ({ id: `${id}/${part.name}`, label: `${part.title}, ${title}` })),
  );
  const named = [...records.people, ...records.organizations, ...records["field-operations"]].map(({ id, name }) => ({
    id,
    label: name,
  }));
  return [
    ...named,
    ...records.instruments.map((instrument) => ({ id: instrument.id, label: labelOfInstrument(instrument) })),
    ...terms,
    ...parts,
  ];
}

/** Lists what every short code stands for, by identifier; what has gone is called by its identifier. */
export function findCodedThings(): CodedThing[] {
  const labels = new Map<string, string>([
    ...records.events.map((event) => [event.id, `${labelOfEvent(event)}: ${event.title.value}`] as const),
    ...records.sessions.map(
      (session) =>
        [
          session.id,
          `${[...new Set([labelOfSession(session), session.title])].join(": ")}, ${labelOfEvent(getEvent(session.event))}`,
        ] as const,
    ),
    ...records.documents.map(({ id, title }) => [id, title] as const),
    ...records.recommendations.map((item) => [item.id, labelOfStanding(item)] as const),
    ...records.wordings.map(
      (wording) => [wording.id, `Wording ${wording.number}, ${getDocument(wording.document).title}`] as const,
    ),
    ...records.quotations.map(
      (quotation) =>
        [
          quotation.id,
          `Quotation of ${quotation.by?.name ?? quotation.attribution}, ${getDocument(quotation.document).title}`,
        ] as const,
    ),
  ]);
  return codes
    .map(({ code, id }) => ({ code, id, path: formatPath(id), label: labels.get(id) ?? id }))
    .sort((a, b) => compareIds(a.id, b.id));
}
