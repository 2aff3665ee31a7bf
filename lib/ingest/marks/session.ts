import type { Heading } from "mdast";
import type { LeafDirective } from "mdast-util-directive";
import { toString } from "mdast-util-to-string";
import { buildId, namePattern } from "#lib/address/identifier";
import { type Session, SessionKind } from "#lib/records/session";
import { type IngestContext, provenanceOf } from "#lib/ingest/context";
import { readAttributes } from "./directive";
import { foldSpace } from "#lib/ingest/markdown";
import { reportError } from "#lib/ingest/message";

/*
 * ## Panel 1: Human Trafficking Threats for Children in Crisis
 * ::session{#panel-1 kind=panel number=1}
 */

/** The event and the document that a session belongs to. */
export interface SessionOwner {
  event: string | undefined;
  document: string;
}

/** Reads a session's mark and the heading right above it. */
export function readSession(
  context: IngestContext,
  node: LeafDirective,
  heading: Heading | undefined,
  owner: SessionOwner,
): Session | undefined {
  const { file } = context;
  if (heading === undefined) {
    reportError(
      file,
      node,
      "session-heading",
      "Unexpected ::session without a heading, expected it on the line below the session's heading. Move it there.",
    );
    return undefined;
  }
  const mark = readSessionMark(context, node);
  if (mark === undefined) return undefined;
  const event = mark.event ?? owner.event;
  if (event === undefined) {
    reportError(
      file,
      node,
      "session-event",
      "Unexpected ::session in a document of no event, expected `event:` in the front matter or event=… in the mark. Add it, or remove the mark.",
    );
    return undefined;
  }
  const printed = foldSpace(toString(heading));
  return {
    id: buildId({ kind: "session", event, session: mark.name }),
    kind: mark.kind,
    ...(mark.number === undefined ? {} : { number: Number(mark.number) }),
    heading: printed,
    title: titleOf(printed, mark.number),
    event,
    document: owner.document,
    credits: [],
    organizers: [],
    coOrganizers: [],
    contributors: [],
    recommendations: [],
    provenance: provenanceOf(file, heading),
  };
}

function readSessionMark(
  { file }: IngestContext,
  node: LeafDirective,
): { name: string; kind: SessionKind; number: string | undefined; event: string | undefined } | undefined {
  const { id: name = "", kind, number, event } = readAttributes(file, node, ["id", "kind", "number", "event"]);
  const known = SessionKind.safeParse(kind);
  if (!namePattern.test(name)) {
    reportError(
      file,
      node,
      "session-identifier",
      `Unexpected identifier "${name}" of a session, expected lower-case words with hyphens such as #panel-1. Write it by hand once; it is permanent.`,
    );
  } else if (!known.success) {
    reportError(
      file,
      node,
      "session-kind",
      `Unexpected kind "${kind ?? ""}" of a session, expected ${SessionKind.options.join(", ")}. Correct it.`,
    );
  } else if (number !== undefined && !/^[1-9]\d*$/.test(number)) {
    reportError(
      file,
      node,
      "session-number",
      `Unexpected number "${number}" of a session, expected digits. Correct or remove it.`,
    );
  } else {
    return { name, kind: known.data, number, event };
  }
  return undefined;
}

/** The heading without its printed number or label: "Panel 3 – Looking forward" and "3. Taking stock" lose the start. */
export function titleOf(heading: string, number: string | undefined): string {
  const plain = heading.replace(/[.,]$/u, "");
  if (number === undefined) return plain;
  const label = new RegExp(`^(?:\\p{L}[\\p{L} -]* )?${number}\\s*[.:–—-]\\s+`, "u");
  const title = plain.replace(label, "");
  return title === "" ? plain : title;
}
