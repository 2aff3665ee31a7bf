import type { DocumentStatus } from "./document";

const words: Record<DocumentStatus, { short: string; long: string }> = {
  "secretariat-summary": {
    short: "secretariat’s summary",
    long: "The secretariat’s summary of what was discussed. It is not an adopted text and binds no State.",
  },
  announcement: { short: "announcement", long: "Written before the event to announce it." },
  presentation: { short: "presentation", long: "Shown by the speakers; the wording is theirs." },
  "office-account": { short: "Office’s account", long: "The Office’s own account of its work." },
};

/** Formats what standing a document's words have: a word or two for a citation, a sentence for a page. */
export function formatStatus(status: DocumentStatus): { short: string; long: string } {
  return words[status];
}
