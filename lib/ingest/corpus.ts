import type { VFile } from "vfile";
import type { CorpusRecords } from "#lib/records/corpus";
import { buildId, compareIds } from "#lib/records/identifier";
import type { Registries } from "./context";
import { type DocumentRecords, ingestDocument } from "./document";
import { ingestEvent } from "./event";
import { checkLedger, findPins, readLedger } from "./ledger";
import { reportError } from "./message";
import { namesOf, placeOf, readOrganizations, readPeople } from "./registry";

/** The files of a corpus, each with its path from the project's root. */
export interface ContentFiles {
  people: VFile;
  organizations: VFile;
  ledger: VFile;
  events: VFile[];
  documents: VFile[];
}

/** Reads a whole corpus; every fault becomes a message on the file it was found in, and the rest is read on. */
export function ingestCorpus(files: ContentFiles): CorpusRecords {
  const registries = { people: readPeople(files.people), organizations: readOrganizations(files.organizations) };
  const ledger = readLedger(files.ledger);
  const events = files.events.flatMap((file) => ingestEvent(file) ?? []);
  const read = files.documents.flatMap((file) => {
    const records = ingestDocument(file, registries, (document) => findPins(ledger, document));
    return records === undefined ? [] : [{ file, ...records }];
  });
  const records: CorpusRecords = {
    events: events.sort((a, b) => a.number - b.number),
    documents: read.map((each) => each.document).sort((a, b) => compareIds(a.id, b.id)),
    sessions: read.flatMap((each) => each.sessions),
    recommendations: read.flatMap((each) => each.recommendations),
    people: peopleOf(registries),
    organizations: registries.organizations.entries.map((entry) => ({
      id: entry.id,
      name: entry.name,
      ...(entry.acronym === undefined ? {} : { acronym: entry.acronym }),
      names: namesOf(entry),
    })),
  };
  checkReferences(files, read, records, registries);
  checkLedger(files.ledger, ledger, records, new Map(allFiles(files).map((file) => [file.path, file])));
  return records;
}

/** All files of a corpus, for their messages. */
export function allFiles(files: ContentFiles): VFile[] {
  return [...files.events, ...files.documents, files.people, files.organizations, files.ledger];
}

function peopleOf(registries: Registries): CorpusRecords["people"] {
  return registries.people.entries.map((entry) => ({
    id: entry.id,
    name: entry.name,
    ...(entry.sortAs === undefined ? {} : { sortAs: entry.sortAs }),
    names: namesOf(entry),
  }));
}

function checkReferences(files: ContentFiles, read: readonly (DocumentRecords & { file: VFile })[], records: CorpusRecords, registries: Registries): void {
  const events = new Set(records.events.map((event) => event.id));
  for (const { file, document } of read) {
    if (document.event !== undefined && !events.has(document.event)) {
      reportError(file, placeOf(file, "event:"), "document-event", `Unexpected event "${document.event}", expected one with a file content/${document.event}/event.md. Correct the name or write that file.`);
    }
    if (!registries.organizations.byId.has(document.publisher)) {
      reportError(file, placeOf(file, "publisher:"), "document-publisher", `Unexpected publisher "${document.publisher}", expected one of content/organizations.json. Correct or add it.`);
    }
  }
  const documents = new Set(records.documents.map((document) => document.id));
  for (const event of records.events) {
    const file = files.events.find((each) => each.path === event.provenance.path);
    const facts = [event.title, event.year, event.days, event.venue, ...event.figures];
    for (const name of new Set(facts.flatMap((fact) => (fact === undefined ? [] : [fact.source.document])))) {
      if (documents.has(buildId({ kind: "document", document: name })) || name in event.sources) continue;
      if (file !== undefined) reportError(file, placeOf(file, `document: ${name}`), "event-source", `Unexpected source "${name}", expected a document of the portal or one named under "sources". Correct the name or add its title there.`);
    }
  }
}
