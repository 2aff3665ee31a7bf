import { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { formatMessage } from "#lib/ingest/message";
import { ingestEvent } from "#lib/ingest/registries/event";
import { readJson } from "#lib/ingest/registries/registry";
import { PersonEntry } from "#lib/records/people/person";

/** What is said of the front matter of an event, without the place and the remedy. */
function faultsOf(matter: string): string[] {
  const file = new VFile({ path: "event.md", value: `---\n${matter}\n---\n` });
  ingestEvent(file);
  return file.messages.map(({ reason }) =>
    reason.replace(/^Unexpected value of "(.*?)" in the front matter: (.*)\. Correct or add the field\.$/u, "$1: $2"),
  );
}

describe("what is said of a value that a file may not have", () => {
  it.each([
    ["event: a\ntitle:", "title: nothing, expected text, or the field value"],
    ["event: a\ntitle: [a]", "title: a list, expected text, or the field value"],
    ["event: a\ntitle: {value: a, source: {document: b}}", "title: source.words is nothing, expected text"],
    [
      "event: a\ntitle: a\nvenue: {value: b, source: {document: c, words: à l'hôtel, à Dakar}}",
      "venue.source.à Dakar: a field that is not known, expected the fields document, words, and words with a comma in quotation marks",
    ],
    ["event: A b\ntitle: a", "event: expected small letters, digits and hyphens, such as harbour-4"],
    ["event: a\ntitle: a\nyear: 2031", "year: a number, expected the fields value, source"],
    ["event: a\ntitle: a\nnumber: 4th", "number: text, expected a number"],
    ["event: a\ntitle: a\nnumber: 0", "number: 0, expected more than 0"],
    [
      'event: a\ntitle: a\ndays: {start: 4 May, end: 2031-05-05, source: {document: a, words: "4–5"}}',
      'days.start: "4 May", expected a date such as 2031-05-04',
    ],
    [
      "event: a\ntitle: a\nplace: Port",
      "place: a field that is not known, expected the fields event, label, number, series, title, year, days, venue, timeZone, figures, sources",
    ],
  ])("is in an editor’s words: %j", (matter, fault) => {
    expect(faultsOf(matter)).toEqual([fault]);
  });

  it("is so in JSON too", () => {
    const faults = (value: string) => {
      const file = new VFile({ path: "people.json", value });
      readJson(file, z.array(PersonEntry));
      return file.messages.map(formatMessage);
    };
    expect(faults('[{"id": "people/b"}, {"id": "mira", "name": "Mira"}]')).toEqual([
      "people.json:1:9 Unexpected value at 0.name: nothing, expected text. Correct the entry. (json-field)",
      "people.json:1:29 Unexpected value at 1.id: expected people/ and small letters, digits and hyphens. Correct the entry. (json-field)",
    ]);
    expect(faults("{}")).toEqual([
      "people.json:1:1 Unexpected value at the top: fields of its own, expected a list. Correct the entry. (json-field)",
    ]);
  });
});
