import { nameOfEvent, nameOfSession } from "#lib/records/label";
import { buildPartId } from "#lib/address/paragraph";
import { buildId, compareIds } from "#lib/address/identifier";
import { formatPath } from "#lib/address/permalink";
import { labelOfInstrument } from "#lib/records/facts/instrument";
import type { Corpus } from "./corpus";
import { formatItemLabel } from "./location";

/** What a short code stands for: its identifier, its address within the site and what it is called. */
export interface CodeTarget {
  code: string;
  id: string;
  path: string;
  label: string;
}

/** Lists what has a page and no code, by identifier and what it is called. */
export function findUncodedPages({ records }: Corpus): { id: string; label: string }[] {
  const terms = (["topics", "addressees"] as const).flatMap((vocabulary) =>
    records[vocabulary].map(({ id, label }) => ({ id: buildId({ kind: "term", vocabulary, term: id }), label })),
  );
  const parts = records.documents.flatMap(({ id, title, parts: own }) =>
    own.map((part) => ({ id: buildPartId(id, part.name), label: `${part.title}, ${title}` })),
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

/** Lists what every short code stands for, by identifier; a retired identifier is its own label. */
export function findCodeTargets(corpus: Corpus): CodeTarget[] {
  return corpus.codes
    .map(({ code, id }) => ({ code, id, path: formatPath(id), label: labelOf(corpus, id) ?? id }))
    .sort((a, b) => compareIds(a.id, b.id));
}

function labelOf(corpus: Corpus, id: string): string | undefined {
  const titleOf = (document: string) => corpus.get("documents", document).title;
  const event = corpus.find("events", id);
  if (event !== undefined) return nameOfEvent(event);
  const session = corpus.find("sessions", id);
  if (session !== undefined) {
    return `${nameOfSession(session)}, ${corpus.get("events", session.event).label}`;
  }
  const item = corpus.find("recommendations", id);
  if (item !== undefined) return formatItemLabel(corpus, item);
  const wording = corpus.find("wordings", id);
  if (wording !== undefined) return `Wording ${wording.number}, ${titleOf(wording.document)}`;
  const quotation = corpus.find("quotations", id);
  if (quotation !== undefined)
    return `Quotation of ${quotation.by?.name ?? quotation.attribution}, ${titleOf(quotation.document)}`;
  return corpus.find("documents", id)?.title;
}
