import { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import { ingestTexts, smallCorpus } from "./small-corpus";

const earlier = [
  new VFile({
    path: "content/harbour-2/event.md",
    value: smallCorpus.event
      .replaceAll("harbour-3", "harbour-2")
      .replace("number: 3", "number: 2")
      .replaceAll("2031", "2029"),
  }),
  new VFile({
    path: "content/harbour-2/report.md",
    value: smallCorpus.document.replaceAll("harbour-3", "harbour-2").replaceAll("2031", "2029"),
  }),
];

/** The messages of a corpus of two events, beside those that ask for minting, where marks of the items are written so. */
function messagesOf(marks: { r1?: string; r2?: string; older?: string }, more: readonly VFile[] = []): string[] {
  const document = smallCorpus.document.replace("#r1", `#r1 ${marks.r1 ?? ""}`).replace("#r2", `#r2 ${marks.r2 ?? ""}`);
  const [event, report] = earlier as [VFile, VFile];
  const older = new VFile({ path: report.path, value: String(report).replace("#r1", `#r1 ${marks.older ?? ""}`) });
  const { messages } = ingestTexts({ ...smallCorpus, document }, "[]", [
    new VFile({ path: event.path, value: String(event) }),
    older,
    ...more,
  ]);
  return messages.filter((message) => !/\((?:ledger-missing|paragraph-number)\)$/u.test(message));
}

describe("a link between recommendations", () => {
  it("is read where it leads to an item of an earlier event or of the same", () => {
    expect(
      messagesOf({
        r1: 'repeats="harbour-2/panel-1/r1" widens="harbour-2/panel-1/r2"',
        r2: "narrows=harbour-3/panel-1/r1",
      }),
    ).toEqual([]);
  });

  it("is reported at its own identifier where there is no such item", () => {
    const messages = messagesOf({ r1: 'topics="" narrows="harbour-2/panel-1/r1 harbour-2/panel-1/r12"' });
    const line = smallCorpus.document.split("\n").findIndex((each) => each.includes("#r1")) + 1;
    const column = '- Buoys should be lit; :rec{#r1 topics="" narrows="harbour-2/panel-1/r1 '.length + 1;
    expect(messages).toContainEqual(
      expect.stringMatching(/ Unexpected recommendation "harbour-2\/panel-1\/r12" in narrows=…, .* \(link-target\)$/u),
    );
    expect(messages.find((message) => message.includes("link-target"))).toMatch(
      new RegExp(`^content/harbour-3/report\\.md:${line}:${column} `, "u"),
    );
  });

  it("is reported where it leads to a wording and not to a recommendation", () => {
    expect(messagesOf({ r1: "repeats=harbour-2/panel-1/w1" })).toEqual([
      expect.stringMatching(/ Unexpected recommendation "harbour-2\/panel-1\/w1" .*\(link-target\)$/u),
    ]);
  });

  it("is reported where it leads to the item itself", () => {
    expect(messagesOf({ r2: "repeats=harbour-3/panel-1/r2" })).toEqual([
      expect.stringMatching(
        /^content\/harbour-3\/report\.md:\d+:\d+ Unexpected link of "harbour-3\/panel-1\/r2" to itself, .*\(link-self\)$/u,
      ),
    ]);
  });

  it("is reported where it leads to a later event, with the mark to write it in", () => {
    expect(messagesOf({ older: "repeats=harbour-3/panel-1/r2" })).toEqual([
      expect.stringMatching(
        /^content\/harbour-2\/report\.md:\d+:\d+ Unexpected repeats="harbour-3\/panel-1\/r2", .* write it in the mark of "harbour-3\/panel-1\/r2"\. \(link-order\)$/u,
      ),
    ]);
  });

  it("is reported with the first where the two items have another, of another kind or the other way round", () => {
    const second =
      / Unexpected second link between .*\(link-pair\)\n {4}The first stands at content\/harbour-3\/report\.md:\d+:\d+\.$/u;
    expect(messagesOf({ r1: "repeats=harbour-2/panel-1/r1 widens=harbour-2/panel-1/r1" })).toEqual([
      expect.stringMatching(second),
    ]);
    expect(messagesOf({ r1: "repeats=harbour-3/panel-1/r2", r2: "widens=harbour-3/panel-1/r1" })).toEqual([
      expect.stringMatching(second),
    ]);
  });

  it("may lead to a document of no event, which states no day", () => {
    const value = `---\ndocument: yearbook\nkind: report\ntitle: Yearbook\nstatus: account\npublisher: lantern-trust\nlanguage: en\noriginal: yearbook.txt\n---\n\n## Foreword\n::part{#foreword}\n\n:::recommendations{kind=recommendation}\n- Light buoys. :rec{#r1 repeats=harbour-3/panel-1/r1}\n:::\n`;
    const yearbook = () => [new VFile({ path: "content/yearbook/report.md", value })];
    expect(messagesOf({}, yearbook())).toEqual([]);
    expect(messagesOf({ r2: "widens=documents/yearbook/foreword/r1" }, yearbook())).toEqual([]);
  });
});
