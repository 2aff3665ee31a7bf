import { buildMemberId, lastNameOf } from "#lib/address/name";
import type { CorpusRecords } from "#lib/records/corpus-records";
import type { Event } from "#lib/records/event";
import type { Organization } from "#lib/records/people/organization";

/**
 * Makes records that were read despite faults fit to be shown: each identifier names one record, and whatever a record names is there.
 * An event or publisher that is not stands in by its name; other references to what is not there are left out.
 */
export function soundRecords(given: CorpusRecords): CorpusRecords {
  const records = keepFirst(given);
  const has = (collection: keyof CorpusRecords) => {
    const ids = new Set(records[collection].map(({ id }) => id));
    return (id: string | undefined) => id !== undefined && ids.has(id);
  };
  const [hasDocument, hasSession, hasItem] = [has("documents"), has("sessions"), has("recommendations")];
  const terms = { topics: has("topics"), addressees: has("addressees") };
  return {
    ...records,
    ...addStandIns(records, has("events"), has("organizations")),
    documents: records.documents.map((document) => ({
      ...leaveOut(document, "translationOf", hasDocument),
      blocks: document.blocks.map((block) => leaveOut(block, "about", hasSession)),
    })),
    recommendations: records.recommendations.map((item) => ({
      ...leaveOut(item, "translationOf", hasItem),
      topics: item.topics.filter(terms.topics),
      addressees: item.addressees.filter(terms.addressees),
      links: item.links.filter(({ to }) => hasItem(to)),
    })),
    wordings: records.wordings
      .filter(({ session }) => hasSession(session))
      .map((wording) => ({ ...wording, of: wording.of.filter(hasItem) })),
    aliases: records.aliases.filter(({ id, to }) => id !== to),
  };
}

/* A correction is no record of its own; one identifier may have several. */
function keepFirst(records: CorpusRecords): CorpusRecords {
  const first = <Entry extends { id: string }>(entries: readonly Entry[]): Entry[] =>
    [...new Map([...entries].reverse().map((entry) => [entry.id, entry])).values()].reverse();
  const { events, documents, sessions, recommendations, wordings, quotations, people, organizations } = records;
  return {
    ...records,
    events: first(events),
    documents: first(documents),
    sessions: first(sessions).map((session) => ({
      ...session,
      recommendations: [...new Set(session.recommendations)],
    })),
    recommendations: first(recommendations),
    wordings: first(wordings),
    quotations: first(quotations),
    people: first(people),
    organizations: first(organizations),
    topics: first(records.topics),
    addressees: first(records.addressees),
  };
}

type Has = (id: string | undefined) => boolean;

function addStandIns(
  { events, organizations, documents, sessions }: CorpusRecords,
  hasEvent: Has,
  hasOrganization: Has,
): Pick<CorpusRecords, "events" | "organizations"> {
  const lackingEvents = new Set(
    [...documents, ...sessions].flatMap(({ event }) => event ?? []).filter((id) => !hasEvent(id)),
  );
  const publishers = new Set(documents.map(({ publisher }) => publisher).filter((id) => !hasOrganization(id)));
  return {
    events: [...events, ...[...lackingEvents].map(standInEvent)],
    organizations: [...organizations, ...[...publishers].map(standInOrganization)],
  };
}

function standInEvent(id: string): Event {
  const path = buildMemberId(buildMemberId("content", id), "event.md");
  return { id, label: id, title: { value: id }, figures: [], sources: {}, provenance: { path, line: 1, endLine: 1 } };
}

function standInOrganization(id: string): Organization {
  return { id, name: lastNameOf(id), names: [lastNameOf(id)] };
}

/** Leaves a field out that names what is not there. */
function leaveOut<Entry extends object, Field extends keyof Entry>(entry: Entry, field: Field, has: Has): Entry {
  const value = entry[field];
  if (value === undefined || (typeof value === "string" && has(value))) return entry;
  return { ...entry, [field]: undefined };
}
