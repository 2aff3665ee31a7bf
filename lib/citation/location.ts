import type { Block } from "#lib/records/text/block";
import type { CorpusRecords } from "#lib/records/corpus-records";
import type { Document } from "#lib/records/document";
import type { Event } from "#lib/records/event";
import { labelOfEvent, labelOfSession } from "#lib/records/label";
import type { Organization } from "#lib/records/organization";
import type { Session } from "#lib/records/session";

/** Where something citable stands; what the records do not hold is absent. */
export interface Standing {
  /** The document that holds it and who published that; only a conference has none. */
  source?: { document: Document; publisher: Organization };
  session?: Session | undefined;
  event?: Event | undefined;
  /** Title of the part of the document. */
  part?: string | undefined;
}

/** Builds a function that finds where something stands by its document and, where there are such, its paragraph and session. */
export function buildStandings(
  records: CorpusRecords,
): (document: string, paragraph?: string, session?: string) => Standing {
  const documents = byId(records.documents);
  const organizations = byId(records.organizations);
  const sessions = byId(records.sessions);
  const events = byId(records.events);
  const blocks = new Map(
    records.documents.flatMap((document) =>
      document.blocks.map((block) => [idOfBlock(document, block), block] as const),
    ),
  );
  return (id, paragraph = "", sessionId = blocks.get(paragraph)?.session ?? "") => {
    const document = documents.get(id);
    const publisher = organizations.get(document?.publisher ?? "");
    if (document === undefined || publisher === undefined)
      throw new RangeError(`Unexpected document "${id}", expected one of the corpus with its publisher`);
    const session = sessions.get(sessionId);
    const part = document.parts.find(({ name }) => name === blocks.get(paragraph)?.part)?.title;
    return {
      source: { document, publisher },
      session,
      event: events.get(session?.event ?? document.event ?? ""),
      part,
    };
  };
}

/** Builds the identifier of a block of a document, by which its anchor is found. */
export function idOfBlock(document: Document, block: Block): string {
  return `${block.part === undefined ? document.id : `${document.id}/${block.part}`}#${block.anchor}`;
}

/** Formats what readers call a place: "Panel 1, 17th Alliance conference", or the part and document. */
export function formatStanding({ session, event, part, source }: Standing): string {
  if (session !== undefined && event !== undefined) return `${labelOfSession(session)}, ${labelOfEvent(event)}`;
  return [part, source?.document.title].filter((each) => each !== undefined).join(", ");
}

function byId<Record extends { id: string }>(all: readonly Record[]): ReadonlyMap<string, Record> {
  return new Map(all.map((each) => [each.id, each]));
}
