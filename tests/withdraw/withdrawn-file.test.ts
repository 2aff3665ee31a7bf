import { VFile } from "vfile";
import { expect, it } from "vitest";
import { formatMessage } from "#lib/ingest/message";
import { readWithdrawn } from "#lib/withdraw/withdrawn-file";

const people = new Set(["people/mira-solberg", "people/ada-lind"]);

function read(...lines: object[]) {
  const file = new VFile({
    path: "content/withdrawn.json",
    value: `[\n${lines.map((line) => `  ${JSON.stringify(line)}`).join(",\n")}\n]\n`,
  });
  return { entries: readWithdrawn(file, people), messages: file.messages.map(formatMessage).join("\n") };
}

it("a line with a person and a date is all that is needed", () => {
  const { entries, messages } = read({ person: "people/mira-solberg", date: "2031-11-22" });
  expect(messages).toBe("");
  expect(entries).toEqual([{ person: "people/mira-solberg", date: "2031-11-22", also: [], keep: [] }]);
});

it("somebody who is not in the registry is an error at their line", () => {
  expect(
    read({ person: "people/ada-lind", date: "2031-11-22" }, { person: "people/nobody", date: "2031-11-22" }).messages,
  ).toMatch(/^content\/withdrawn\.json:3:13 Unexpected person "people\/nobody".*\(withdrawn-person\)$/);
});

it("a second line for one person is an error", () => {
  expect(
    read({ person: "people/ada-lind", date: "2031-11-22" }, { person: "people/ada-lind", date: "2031-11-23" }).messages,
  ).toMatch(/\(withdrawn-duplicate\)$/);
});

it("a line set before an earlier date is an error, for it would move the addresses of those after it", () => {
  expect(
    read({ person: "people/ada-lind", date: "2031-11-22" }, { person: "people/mira-solberg", date: "2030-01-01" })
      .messages,
  ).toMatch(/\(withdrawn-order\)$/);
});
