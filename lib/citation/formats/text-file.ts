import type { Citation } from "#lib/records/derived/citation";
import { citationForms } from "#lib/records/derived/citation-forms";
import { toPlain } from "#lib/records/derived/citation-runs";
import { type Citable, layOutWords } from "#lib/citation/citable";
import { formatWordsStatus } from "#lib/citation/status";

/** Formats what can be read of a record in a plain text: what it is, its words, their standing, and its citation in every form. */
export function formatTextFile(cited: Citable, citation: Citation): string {
  const { speaker, leadIn } = cited;
  const parts = [
    nameCitable(cited),
    leadIn,
    layOutWords(cited),
    speaker?.printed,
    formatWordsStatus(cited)?.long,
    ...citationForms.map(({ id, label }) => `${label}:\n${toPlain(citation[id])}`),
  ];
  return `${parts.filter((part) => part !== undefined).join("\n\n")}\n`;
}

/** Formats what a record is called apart from its page: "Panel 1: Guardianship, 3rd Harbour Forum". */
export function nameCitable(cited: Citable): string {
  const { kind, title, event } = cited;
  if (kind !== "session" || event === undefined) return title;
  return `${title}, ${event.label}`;
}
