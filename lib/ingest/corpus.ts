import type { VFile } from "vfile";
import type { CorpusRecords } from "#lib/records/corpus-records";
import { buildId, compareIds } from "#lib/address/identifier";
import type { Registries } from "./context";
import { type DocumentRecords, ingestDocument } from "./document";
import { ingestEvent } from "#lib/ingest/registries/event";
import { readFacts } from "#lib/facts/facts";
import { joinFigures } from "#lib/facts/figure";
import { checkLinks } from "./link";
import { checkLedger } from "#lib/ledger/check-ledger";
import { findPublished, type HistoryFiles, readHistory } from "#lib/ledger/history";
import { findPins } from "#lib/ledger/ledger";
import { reportError } from "./message";
import { checkTerms, readTerms } from "#lib/ingest/registries/vocabulary";
import { findClosed } from "#lib/ledger/resolution";
import { namesOf, placeOf, readOrganizations, readPeople } from "#lib/ingest/registries/registry";

/** The files of a corpus, each with its path from the project's root. */
export interface ContentFiles extends HistoryFiles {
  people: VFile;
  organizations: VFile;
  events: VFile[];
  documents: VFile[];
  /** Files of facts, such as `content/office-report-2016-17/figures.json`; the name says which collection. */
  facts: VFile[];
  /** The controlled vocabularies `topics.json` and `addressees.json`. */
  vocabularies: VFile[];
}

/** What is known of changes before the ledger is asked. */
const nothingDeclared = { corrections: [], aliases: [], tombstones: [] };

/** Reads a whole corpus; every fault becomes a message on the file it was found in, and the rest is read on. */
export function ingestCorpus(files: ContentFiles): CorpusRecords {
  const registries = { people: readPeople(files.people), organizations: readOrganizations(files.organizations) };
  const history = readHistory(files);
  const published = findPublished(history);
  const closed = findClosed(history);
  const events = files.events.flatMap((file) => ingestEvent(file) ?? []);
  const read = files.documents.flatMap((file) => {
    const records = ingestDocument(file, registries, (document) =>
      findPins(history.ledger, document, { published, closed }),
    );
    return records === undefined ? [] : [{ file, ...records }];
  });
  const documents = read.map((each) => each.document).sort((a, b) => compareIds(a.id, b.id));
  const facts = readFacts(files.facts, documents);
  const records: CorpusRecords = {
    events: events.sort((a, b) => a.number - b.number),
    documents,
    sessions: read.flatMap((each) => each.sessions),
    recommendations: read.flatMap((each) => each.recommendations),
    wordings: read.flatMap((each) => each.wordings),
    quotations: read.flatMap((each) => each.quotations),
    interviews: read.flatMap((each) => each.interviews),
    topics: readTerms(files.vocabularies, "topics"),
    addressees: readTerms(files.vocabularies, "addressees"),
    people: peopleOf(registries),
    organizations: registries.organizations.entries.map((entry) => ({
      id: entry.id,
      name: entry.name,
      ...(entry.acronym === undefined ? {} : { acronym: entry.acronym }),
      names: namesOf(entry),
    })),
    ...facts,
    figures: joinFigures(facts.figures, events, files.events, documents),
    ...nothingDeclared,
  };
  checkReferences(files, read, records, registries);
  checkWordings(read, records);
  for (const { file, recommendations } of read) checkTerms(file, recommendations, records);
  checkLinks(read, records);
  return {
    ...records,
    ...checkLedger(files, history, records, new Map(allFiles(files).map((file) => [file.path, file]))),
  };
}

/** All files of a corpus, for their messages. */
export function allFiles(files: ContentFiles): VFile[] {
  return [
    ...files.events,
    ...files.documents,
    ...files.facts,
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

function peopleOf(registries: Registries): CorpusRecords["people"] {
  return registries.people.entries.map((entry) => ({
    id: entry.id,
    name: entry.name,
    ...(entry.sortAs === undefined ? {} : { sortAs: entry.sortAs }),
    names: namesOf(entry),
  }));
}

/** Checks that accounts and wordings name sessions and recommendations that there are. */
function checkWordings(read: readonly (DocumentRecords & { file: VFile })[], records: CorpusRecords): void {
  const sessions = new Set(records.sessions.map((session) => session.id));
  const items = new Set(records.recommendations.map((item) => item.id));
  for (const { file, document, wordings } of read) {
    for (const about of new Set(document.blocks.flatMap((block) => block.about ?? []))) {
      if (!sessions.has(about))
        reportError(
          file,
          placeOf(file, `of="${about}"`),
          "account-session",
          `Unexpected session "${about}", expected one that a report of the portal holds. Correct the name.`,
        );
    }
    for (const wording of wordings) {
      for (const id of wording.of.filter((each) => !items.has(each))) {
        reportError(
          file,
          { line: wording.provenance.line, column: 1 },
          "wording-of",
          `Unexpected recommendation "${id}", expected one that a report of the portal holds. Correct of=… in the mark.`,
        );
      }
    }
  }
}

function checkReferences(
  files: ContentFiles,
  read: readonly (DocumentRecords & { file: VFile })[],
  records: CorpusRecords,
  registries: Registries,
): void {
  const events = new Set(records.events.map((event) => event.id));
  for (const { file, document, sessions } of read) {
    // Where it is the document's own event that there is not, that is said once, at the front matter.
    for (const session of sessions.filter(({ event }) => event !== document.event && !events.has(event))) {
      reportError(
        file,
        { line: session.provenance.line, column: 1 },
        "session-event",
        `Unexpected event "${session.event}" of a session, expected one with a file content/${session.event}/event.md. Correct event=… in the mark or write that file.`,
      );
    }
    if (document.event !== undefined && !events.has(document.event)) {
      reportError(
        file,
        placeOf(file, "event:"),
        "document-event",
        `Unexpected event "${document.event}", expected one with a file content/${document.event}/event.md. Correct the name or write that file.`,
      );
    }
    if (!registries.organizations.byId.has(document.publisher)) {
      reportError(
        file,
        placeOf(file, "publisher:"),
        "document-publisher",
        `Unexpected publisher "${document.publisher}", expected one of content/organizations.json. Correct or add it.`,
      );
    }
  }
  const documents = new Set(records.documents.map((document) => document.id));
  for (const event of records.events) {
    const file = files.events.find((each) => each.path === event.provenance.path);
    const facts = [event.title, event.year, event.days, event.venue, ...event.figures];
    for (const name of new Set(facts.flatMap((fact) => (fact === undefined ? [] : [fact.source.document])))) {
      if (documents.has(buildId({ kind: "document", document: name })) || name in event.sources) continue;
      if (file !== undefined)
        reportError(
          file,
          placeOf(file, `document: ${name}`),
          "event-source",
          `Unexpected source "${name}", expected a document of the portal or one named under "sources". Correct the name or add its title there.`,
        );
    }
  }
}
