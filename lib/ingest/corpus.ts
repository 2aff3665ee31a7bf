import type { VFile } from "vfile";
import type { CorpusRecords } from "#lib/records/corpus-records";
import { compareIds } from "#lib/address/identifier";
import { type DocumentRecords, ingestDocument } from "./document";
import { findEventName, ingestEvent } from "#lib/ingest/registries/event";
import { ingestSite, type SiteFiles } from "#lib/ingest/registries/site";
import { compareEvents } from "#lib/records/event";
import { readFacts } from "#lib/facts/facts";
import { joinFigures } from "#lib/facts/figure";
import { withholdConsequences } from "./consequence";
import { checkLinks } from "./link";
import { checkProgramme } from "./programme";
import { checkLedger } from "#lib/ledger/check";
import { type HistoryFiles, readHistory } from "#lib/ledger/history";
import { findParagraphNumbers } from "#lib/ledger/numbering";
import { findPublished } from "#lib/ledger/published";
import type { Site } from "#lib/records/site";
import type { Session } from "#lib/records/session";
import { checkReferences, checkSources } from "./reference";
import { resolveReferences } from "#lib/ingest/links/resolve";
import { alignTranslations, checkLanguages } from "./translation";
import type { Registries } from "./walk-state";
import { checkTerms, readTerms } from "#lib/ingest/registries/vocabulary";
import { findRetired } from "#lib/ledger/resolution/retired";
import { readOrganizationKinds } from "#lib/ingest/registries/organization-kind";
import { type Named, namesOf, readOrganizations, readPeople } from "#lib/ingest/registries/registry";

/** The files of a corpus, each with its path from the project's root. */
export interface ContentFiles extends HistoryFiles, SiteFiles {
  people: VFile;
  organizations: VFile;
  events: VFile[];
  documents: VFile[];
  /** Files of facts, such as `content/office-report-2016-17/figures.json`; the name says which collection. */
  facts: VFile[];
  /** The controlled vocabularies: `topics.json`, `addressees.json`, and those of kinds. */
  vocabularies: VFile[];
  /** The paths of all files of the content, where they are known: sessions offer some that are no text. */
  paths?: ReadonlySet<string>;
  /** What is known of the pictures among them, by path. */
  pictures?: NonNullable<Registries["pictures"]>;
}

/** What is known of changes before the ledger is asked. */
const nothingDeclared = { corrections: [], aliases: [], tombstones: [] };

/**
 * Reads a whole corpus; every fault becomes a message on the file it was found in, and the rest is read on. What refers to something
 * that is there but faulty is not reported.
 */
export function ingestCorpus(files: ContentFiles, site = ingestSite(files)): CorpusRecords {
  const records = readCorpus(files, site);
  withholdConsequences(allFiles(files), contentHolders(files));
  return records;
}

function readCorpus(files: ContentFiles, site: Site): CorpusRecords {
  const organizations = readOrganizations(files.organizations);
  const { pictures = new Map<string, undefined>() } = files;
  const registries = { site, people: readPeople(files.people), organizations, pictures };
  const history = readHistory(files);
  const published = findPublished(history);
  const retired = findRetired(history);
  const events = files.events.flatMap((file) => ingestEvent(file) ?? []);
  const read = files.documents.flatMap((file) => {
    const records = ingestDocument(file, registries, (document) =>
      findParagraphNumbers(history.ledger, document, { published, retired }),
    );
    return records === undefined ? [] : [{ file, ...records }];
  });
  alignTranslations(read);
  const documents = read.map((each) => each.document).sort((a, b) => compareIds(a.id, b.id));
  const facts = readFacts(files.facts, documents);
  const records: CorpusRecords = {
    events: events.sort(compareEvents),
    documents,
    sessions: tellApart(read.flatMap((each) => each.sessions)),
    recommendations: read.flatMap((each) => each.recommendations),
    wordings: read.flatMap((each) => each.wordings),
    quotations: read.flatMap((each) => each.quotations),
    interviews: read.flatMap((each) => each.interviews),
    topics: readTerms(files.vocabularies, "topics"),
    addressees: readTerms(files.vocabularies, "addressees"),
    people: nameEntries(registries.people.entries),
    organizations: readOrganizationKinds(files.organizations, nameEntries(organizations.entries), documents, site),
    ...facts,
    figures: joinFigures(facts.figures, events, files.events, documents),
    ...nothingDeclared,
  };
  checkTogether(files, read, records, registries);
  const checked = {
    ...records,
    ...checkLedger(files, history, records, new Map(allFiles(files).map((file) => [file.path, file]))),
  };
  return { ...checked, ...resolveReferences(files.documents, checked, files.paths) };
}

/** The files that hold what others name: all but those of the ledger and of the portal itself. */
function contentHolders(files: ContentFiles): VFile[] {
  const { events, documents, facts, vocabularies, people, organizations } = files;
  return [...events, ...documents, ...facts, ...vocabularies, people, organizations];
}

/** Checks what documents, events and registries say of one another. */
function checkTogether(
  files: ContentFiles,
  read: readonly (DocumentRecords & { file: VFile })[],
  records: CorpusRecords,
  registries: Registries,
): void {
  checkLanguages(read, records);
  checkReferences(read, records, registries, new Set(files.events.map(findEventName)));
  checkSources(files, records);
  checkProgramme(read, records.events, files.paths);
  for (const { file, recommendations } of read) checkTerms(file, recommendations, records);
  checkLinks(read, records);
}

/** Tells sessions of an event that would be called the same apart by their titles: "Panel “On light”". */
function tellApart(sessions: readonly Session[]): Session[] {
  const counts = new Map<string, number>();
  const keyOf = ({ event, label }: Session) => `${event} ${label}`;
  for (const session of sessions) counts.set(keyOf(session), (counts.get(keyOf(session)) ?? 0) + 1);
  return sessions.map((session) =>
    session.number === undefined && (counts.get(keyOf(session)) ?? 0) > 1 && session.title !== session.label
      ? { ...session, label: `${session.label} “${session.title}”` }
      : session,
  );
}

/** The same content with each of its files made anew by a function. */
export function mapFiles(files: ContentFiles, renew: (file: VFile) => VFile): ContentFiles {
  return {
    ...files,
    ...(files.site === undefined ? {} : { site: renew(files.site) }),
    ...(files.pages === undefined ? {} : { pages: files.pages.map(renew) }),
    people: renew(files.people),
    organizations: renew(files.organizations),
    ledger: renew(files.ledger),
    words: renew(files.words),
    corrections: renew(files.corrections),
    aliases: renew(files.aliases),
    tombstones: renew(files.tombstones),
    events: files.events.map(renew),
    documents: files.documents.map(renew),
    facts: files.facts.map(renew),
    vocabularies: files.vocabularies.map(renew),
  };
}

/** All files of a corpus, for their messages. */
export function allFiles(files: ContentFiles): VFile[] {
  return [
    ...files.events,
    ...files.documents,
    ...files.facts,
    ...(files.site === undefined ? [] : [files.site]),
    ...(files.pages ?? []),
    ...files.vocabularies,
    files.people,
    files.organizations,
    files.corrections,
    files.aliases,
    files.tombstones,
    files.ledger,
    files.words,
  ];
}

/** Gives the entries of a registry their names in place of the variants. */
function nameEntries<Entry extends Named>(
  entries: readonly Entry[],
): (Omit<Entry, "variants"> & { names: string[] })[] {
  return entries.map(({ variants, ...entry }) => ({ ...entry, names: namesOf({ ...entry, variants }) }));
}
