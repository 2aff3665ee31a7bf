import type { CorpusRecords } from "#lib/records/corpus-records";

/** What a record says beside its words, by the name of the field, in a line that a person reads. */
export type OtherFields = Readonly<Record<string, string>>;

/**
 * Lists what records say beside their words, of which the ledger keeps nothing: numbers, terms, who took part, times, status. By
 * identifier; a field that says nothing is left out.
 */
export function listOtherFields(records: CorpusRecords): Map<string, OtherFields> {
  const listed: [id: string, fields: Record<string, unknown>][] = [
    ...records.events.map(({ id, number, series, year, days, venue }): [string, Record<string, unknown>] => [
      id,
      { number, series, year: year?.value, days: days && [days.start, days.end], venue: venue?.value },
    ]),
    ...records.documents.map(({ id, kind, status, publisher, date, language }): [string, Record<string, unknown>] => [
      id,
      { kind, status, publisher, date, language },
    ]),
    ...records.sessions.map((session): [string, Record<string, unknown>] => [session.id, describeSession(session)]),
    ...records.recommendations.map((item): [string, Record<string, unknown>] => [
      item.id,
      {
        kind: item.kind,
        number: item.marker,
        topics: item.topics,
        asked: item.addressees,
        links: item.links.map(({ kind, to }) => `${kind} ${to}`),
        from: item.from,
      },
    ]),
    ...records.figures.map(({ id, value, unit, qualifier, label }): [string, Record<string, unknown>] => [
      id,
      { value, unit, qualifier, label },
    ]),
  ];
  return new Map(listed.map(([id, fields]) => [id, formatFields(fields)]));
}

function describeSession(session: CorpusRecords["sessions"][number]): Record<string, unknown> {
  const { kind, number, day, start, end, room, links = [], credits } = session;
  return {
    ...{ kind, number, day, start, end, room },
    links: links.map((each) => `${each.kind} ${each.to}`),
    people: credits.map(({ role, person }) => `${role} ${person}`),
    bodies: [session.organizers, session.coOrganizers, session.contributors]
      .flat()
      .flatMap(({ organizations }) => organizations),
  };
}

function formatFields(fields: Record<string, unknown>): OtherFields {
  const said = Object.entries(fields).map(([name, value]) => [name, [value ?? []].flat().map(String).join(", ")] as const);
  return Object.fromEntries(said.filter(([, value]) => value !== ""));
}
