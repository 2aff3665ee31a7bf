import { VFile } from "vfile";
import { expect, it } from "vitest";
import { isAlike } from "#lib/ingest/registries/alike";
import { formatMessage } from "#lib/ingest/message";
import { readPeople } from "#lib/ingest/registries/registry";

it.each([
  ["P. Elmer", "Peter Elmer", true],
  ["Peter J. Elmer", "Peter Elmer", true],
  ["Léna Quist", "Lena Quist", true],
  ["Иван Портов", "Ivan Portov", true],
  ["Paul Elmer", "Peter Elmer", false],
  ["Peter Elmer", "Peter Marsh", false],
  ["Peter Elmer", "Peter Elmer", false],
  ["Zita", "Zita", false],
])("tells whether %j and %j may be one human: %s", (one, other, alike) => {
  expect(isAlike({ name: one }, { name: other })).toBe(alike);
  expect(isAlike({ name: other }, { name: one })).toBe(alike);
});

it("warns of two entries that may be one, until one says that it is another", () => {
  const entries = [
    { id: "people/p-elmer", name: "P. Elmer" },
    { id: "people/peter-elmer", name: "Peter Elmer" },
  ];
  const read = (list: object[]) => {
    const file = new VFile(JSON.stringify(list));
    readPeople(file);
    return file.messages.map(formatMessage);
  };
  expect(read(entries)).toEqual([
    expect.stringMatching(/^:1:\d+ warning: Unexpected "Peter Elmer" beside people\/p-elmer .*\(person-alike\)$/u),
  ]);
  expect(read([entries[0]!, { ...entries[1], differentFrom: ["people/p-elmer"] }])).toEqual([]);
});
