import type { VFile } from "vfile";
import { buildId } from "#lib/address/identifier";
import type { CorpusRecords } from "#lib/records/corpus-records";
import { sourcesOf } from "#lib/records/event";
import type { Registries } from "./walk-state";
import type { DocumentRecords } from "./document";
import { findField } from "#lib/ingest/markdown/front-matter";
import { reportMissing } from "./message";

/** The records of a document and the file that they were read from. */
type DocumentOfFile = DocumentRecords & { file: VFile };

/** Checks that what documents name is there: publishers, the `events` that have a file, and of accounts and wordings the sessions and items. */
export function checkReferences(
  read: readonly DocumentOfFile[],
  records: CorpusRecords,
  registries: Registries,
  events: ReadonlySet<string>,
): void {
  const sessions = new Set(records.sessions.map((session) => session.id));
  const items = new Set(records.recommendations.map((item) => item.id));
  for (const each of read) {
    checkEvents(each, events);
    checkPublisher(each, registries);
    checkAccounts(each, sessions);
    checkWordings(each, items);
  }
}

function checkEvents({ file, document, sessions }: DocumentOfFile, events: ReadonlySet<string>): void {
  // Where it is the document's own event that there is not, that is said once, at the front matter.
  for (const session of sessions.filter(({ event }) => event !== document.event && !events.has(event))) {
    reportMissing(file, session.provenance.line, session.event, {
      "session-event": `Unexpected event "${session.event}" of a session, expected one with a file content/${session.event}/event.md. Correct event=… in the mark or write that file.`,
    });
  }
  if (document.event !== undefined && !events.has(document.event)) {
    reportMissing(file, "event:", document.event, {
      "document-event": `Unexpected event "${document.event}", expected one with a file content/${document.event}/event.md. Correct the name or write that file.`,
    });
  }
}

function checkPublisher({ file, document }: DocumentOfFile, registries: Registries): void {
  if (registries.organizations.byId.has(document.publisher)) return;
  reportMissing(file, "publisher:", document.publisher, {
    "document-publisher": `Unexpected publisher "${document.publisher}", expected one of content/organizations.json. Correct it, or add {"id": "${document.publisher}", "name": "…"} there.`,
  });
}

function checkAccounts({ file, document }: DocumentOfFile, sessions: ReadonlySet<string>): void {
  for (const about of new Set(document.blocks.flatMap((block) => block.about ?? []))) {
    if (sessions.has(about)) continue;
    reportMissing(file, `of="${about}"`, about, {
      "account-session": `Unexpected session "${about}", expected one that a report of the portal holds. Correct the name.`,
    });
  }
}

function checkWordings({ file, wordings }: DocumentOfFile, items: ReadonlySet<string>): void {
  for (const wording of wordings) {
    for (const id of wording.of.filter((each) => !items.has(each))) {
      reportMissing(file, wording.provenance.line, id, {
        "wording-of": `Unexpected recommendation "${id}", expected one that a report of the portal holds. Correct of=… in the mark.`,
      });
    }
  }
}

/** Checks that each fact of an event has a source that is there: a document of the portal, or one that the event describes. */
export function checkSources(
  files: { events: readonly VFile[]; documents: readonly VFile[] },
  { events }: CorpusRecords,
): void {
  const known = new Set(files.documents.map((file) => findField(file, "document")));
  for (const event of events) {
    const file = files.events.find((each) => each.path === event.provenance.path);
    for (const name of new Set(sourcesOf(event).map(({ document }) => document))) {
      if (file === undefined || known.has(name) || name in event.sources) continue;
      reportMissing(file, `document: ${name}`, buildId({ kind: "document", document: name }), {
        "event-source": `Unexpected source "${name}", expected a document of the portal or one named under "sources". Correct the name or add its title there.`,
      });
    }
  }
}
