import { buildPartId } from "#lib/address/paragraph";
import { buildPath } from "#lib/address/permalink";
import type { Document, DocumentPart } from "#lib/records/document";
import type { Event } from "#lib/records/event";
import type { Organization } from "#lib/records/people/organization";
import type { Recommendation } from "#lib/records/recommendation";
import type { Session } from "#lib/records/session";
import type { Block } from "#lib/records/text/block";
import type { Corpus } from "./corpus";
import { memoize } from "#lib/corpus/index/memoize";
import { idOfBlock } from "./part";

/** Where something is found: its document and who published that, the part of it, and the session and event that it is of. */
export interface Location {
  document: Document;
  publisher: Organization;
  part: DocumentPart | undefined;
  session: Session | undefined;
  event: Event | undefined;
}

/** What tells where something is: its document, its paragraph and its session, by identifier, as far as there are such. */
export interface Located {
  document: string;
  paragraph?: string | undefined;
  session?: string | undefined;
}

const blocksById = memoize(
  ({ records }): ReadonlyMap<string, Block> =>
    new Map(records.documents.flatMap((each) => each.blocks.map((block) => [idOfBlock(each, block), block]))),
);

/**
 * Finds the location of something; its session is that of its paragraph where it names none, and its event that of its document
 * where it has no session. Throws a RangeError where the corpus lacks one that is named.
 */
export function findLocation(corpus: Corpus, { document: id, paragraph = "", ...located }: Located): Location {
  const document = corpus.get("documents", id);
  const block = blocksById(corpus).get(paragraph);
  const sessionId = located.session ?? block?.session;
  const session = sessionId === undefined ? undefined : corpus.get("sessions", sessionId);
  const eventId = session?.event ?? document.event;
  return {
    document,
    publisher: corpus.get("organizations", document.publisher),
    part: document.parts.find(({ name }) => name === block?.part),
    session,
    event: eventId === undefined ? undefined : corpus.get("events", eventId),
  };
}

/** Formats what readers call a location: "Panel 1, 3rd Harbour Forum", or the part and document. */
export function formatLocation({ session, event, part, document }: Partial<Location>): string {
  if (session !== undefined && event !== undefined) return `${session.label}, ${event.label}`;
  return [part?.title, document?.title].filter((each) => each !== undefined).join(", ");
}

/** Builds the trail that leads to a location from the title page: event and session, or document and part. */
export function buildTrail({ session, event, part, document }: Location): { to: string; label: string }[] {
  if (session !== undefined && event !== undefined)
    return [
      { to: buildPath(event.id), label: event.label },
      { to: buildPath(session.id), label: session.label },
    ];
  return [
    { to: buildPath(document.id), label: document.title },
    ...(part === undefined ? [] : [{ to: buildPath(buildPartId(document.id, part.name)), label: part.title }]),
  ];
}

/** Formats the full label of an item: "Recommendation 1, Panel 1, 3rd Harbour Forum". */
export function formatItemLabel(corpus: Corpus, item: Recommendation): string {
  return `${item.label}, ${formatLocation(findLocation(corpus, item))}`;
}
