import path from "node:path";
import type { VFile } from "vfile";
import { checkDates } from "./event-dates";
import { type Event, EventMatter } from "#lib/records/event";
import { labelOfEvent } from "#lib/records/label";
import { reservedNames } from "#lib/address/reserved-names";
import { findField, readFrontMatter } from "#lib/ingest/markdown/front-matter";
import { parseMarkdown } from "#lib/ingest/markdown/parse";
import { reportError } from "#lib/ingest/message";

/*
 * ---
 * event: harbour-3
 * number: 17
 * timeZone: Europe/Vienna
 * title: { value: …, source: { document: harbour-3-report, words: … } }
 * ---
 */

/** The name of the event that a file describes, also where the rest of it can't be read: that of its folder where it gives none. */
export function findEventName(file: VFile): string {
  return findField(file, "event") ?? path.basename(file.dirname ?? "");
}

/** Reads `event.md`: the facts about a conference, each with the document that states it. */
export function ingestEvent(file: VFile): Event | undefined {
  const tree = parseMarkdown(file);
  const matter = readFrontMatter(file, tree, EventMatter);
  if (matter === undefined) return undefined;
  const { event: id, ...facts } = matter;
  if (reservedNames.has(id))
    return reportError(file, `event: ${id}`, {
      "event-name": `Unexpected event name "${id}", expected a word that the site does not use itself. Choose another.`,
    });
  if (facts.days !== undefined && facts.days.end < facts.days.start) {
    reportError(file, "days:", {
      "event-days": `Unexpected last day ${facts.days.end} before the first ${facts.days.start}, expected it later. Correct the days.`,
    });
  } else checkDates(file, facts);
  if (facts.timeZone !== undefined && !isTimeZone(facts.timeZone)) {
    reportError(file, "timeZone:", {
      "event-time-zone": `Unexpected time zone "${facts.timeZone}", expected a name of the IANA time zone database such as Europe/Vienna. Correct or remove it.`,
    });
  }
  return {
    id,
    ...facts,
    label: facts.label ?? labelOfEvent(facts),
    provenance: { path: file.path, line: 1, endLine: tree.children.at(-1)?.position?.end.line ?? 1 },
  };
}

/* An offset ("+02:00") is no zone: it does not say when clocks were changed. */
function isTimeZone(name: string): boolean {
  if (!/^[A-Z]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
