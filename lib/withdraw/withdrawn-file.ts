import type { VFile } from "vfile";
import { z } from "zod";
import { WithdrawnEntry } from "#lib/records/ledger/withdrawn";
import { positionOf, reportError, reportMissing } from "#lib/ingest/message";
import { readJson } from "#lib/ingest/registries/registry";

/*
 * content/withdrawn.json
 * [ { "person": "people/mira-solberg", "date": "2031-11-22" } ]
 */

/**
 * Reads `content/withdrawn.json`, whose order gives each person the number in the address that stands for theirs: so a new line
 * goes to the end, which the dates tell. `people` are the identifiers of all persons.
 */
export function readWithdrawn(file: VFile, people: ReadonlySet<string>): WithdrawnEntry[] {
  const entries = readJson(file, z.array(WithdrawnEntry)) ?? [];
  const seen = new Set<string>();
  for (const [at, { person, date }] of entries.entries()) {
    const position = positionOf(file, `"${person}"`);
    const last = entries[at - 1];
    if (!people.has(person))
      reportMissing(file, position, person, {
        "withdrawn-person": `Unexpected person "${person}", expected one of content/people.json, where the entry stays. Correct the identifier.`,
      });
    if (seen.has(person))
      reportError(file, position, {
        "withdrawn-duplicate": `Unexpected second line for "${person}", expected one. Take the later one out.`,
      });
    if (last !== undefined && date < last.date)
      reportError(file, position, {
        "withdrawn-order": `Unexpected date ${date} after ${last.date}, expected the lines in the order of their dates. Move the line to the end: the order gives the addresses.`,
      });
    seen.add(person);
  }
  return entries;
}
