import { type Citation, citationForms } from "#lib/records/citation";
import { formatStatus } from "#lib/records/status";
import type { Citable } from "./citable";
import { formatStanding } from "./standing";

/** Formats what can be read of a record in a plain text: what it is, its words, their standing, and its citation in every form. */
export function formatSheet(cited: Citable, citation: Citation): string {
  const { words, voice, source, session } = cited;
  const standing = source === undefined ? undefined : formatStatus(source.document.status).long;
  const parts = [
    nameCitable(cited),
    words,
    voice?.printed,
    session?.kind === "side-event" ? `${standing ?? ""} Of a side event, not of the conference.` : standing,
    ...citationForms.map(({ id, label }) => `${label}:\n${citation[id]}`),
  ];
  return `${parts.filter((part) => part !== undefined).join("\n\n")}\n`;
}

/** Formats what a record is called apart from its page: "Panel 1: Guardianship, 17th Alliance conference". */
export function nameCitable(cited: Citable): string {
  const { kind, title, event } = cited;
  if (kind !== "session" || event === undefined) return title;
  return `${title}, ${formatStanding(cited).split(", ").at(-1) ?? ""}`;
}
