import { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import { ingestTexts, messagesAfter, mintedText as ledger, smallCorpus } from "./small-corpus";

describe("a reference that leads nowhere", () => {
  it("is reported for the event of a document", () => {
    expect(messagesAfter("document", "event: harbour-3", "event: harbour-9")).toContainEqual(
      expect.stringMatching(
        /^content\/harbour-3\/report\.md:4:1 Unexpected event "harbour-9", .*content\/harbour-9\/event\.md.*\(document-event\)$/u,
      ),
    );
  });

  it("is none where the file that it leads to is there and has a fault of its own", () => {
    const faults = (messages: string[]) => messages.filter((message) => !message.includes("(ledger-"));
    expect(faults(messagesAfter("event", "number: 3", "number: third"))).toEqual([
      expect.stringMatching(/^content\/harbour-3\/event\.md:3:1 .*\(front-matter-field\)$/u),
    ]);
    expect(faults(messagesAfter("document", "language: en", "language: English, mostly"))).toEqual([
      expect.stringMatching(/^content\/harbour-3\/report\.md:8:1 .*\(front-matter-field\)$/u),
    ]);
  });

  it("is reported for the publisher of a document", () => {
    expect(messagesAfter("document", "publisher: lantern-trust", "publisher: foghorn-society")).toEqual([
      expect.stringMatching(
        /^content\/harbour-3\/report\.md:7:1 Unexpected publisher "organizations\/foghorn-society", .*\(document-publisher\)$/u,
      ),
    ]);
  });

  it("is reported once for a source of an event", () => {
    expect(
      messagesAfter("event", "sources: { harbour-3-note: Note on the third Harbour Forum }", "sources: {}"),
    ).toEqual([
      expect.stringMatching(
        /^content\/harbour-3\/event\.md:7:\d+ Unexpected source "harbour-3-note", .*\(event-source\)$/u,
      ),
    ]);
  });
});

describe("sessions and accounts in another document", () => {
  const yearbook = (body: string): VFile =>
    new VFile({
      path: "content/yearbook/report.md",
      value: `---\ndocument: yearbook\nkind: report\ntitle: Yearbook\nstatus: account\npublisher: lantern-trust\nlanguage: en\noriginal: yearbook.txt\n---\n\n${body}`,
    });
  /** The messages beside those that ask for minting. */
  const messagesWith = (body: string): string[] =>
    ingestTexts(smallCorpus, ledger, [yearbook(body)]).messages.filter(
      (message) => !/\((?:ledger-missing|paragraph-number)\)$/u.test(message),
    );

  it("are read where they name an event, a session and recommendations that there are", () => {
    const session = "## Panel 2\n::session{#panel-2 kind=panel number=2 event=harbour-3}\n";
    const account = `## Panel 1\n::account{of="harbour-3/panel-1"}\n\n- Light buoys :wording{#w1 as=merged of="r1 r2"}\n`;
    const { records } = ingestTexts(smallCorpus, ledger, [yearbook(`${session}\n${account}`)]);
    expect(records.sessions.map(({ id, document }) => [id, document])).toEqual([
      ["harbour-3/panel-1", "documents/harbour-3-report"],
      ["harbour-3/panel-2", "documents/yearbook"],
    ]);
    expect(records.wordings.map(({ id, of }) => [id, of])).toEqual([
      ["harbour-3/panel-1/w1", ["harbour-3/panel-1/r1", "harbour-3/panel-1/r2"]],
    ]);
    expect(messagesWith(`${session}\n${account}`)).toEqual([]);
  });

  it("are reported at each session whose event has no file", () => {
    expect(messagesWith("## Panel 1\n::session{#panel-1 kind=panel event=harbour-9}\n")).toEqual([
      expect.stringMatching(
        /^content\/yearbook\/report\.md:11:1 Unexpected event "harbour-9" of a session, .*content\/harbour-9\/event\.md.*\(session-event\)$/u,
      ),
    ]);
  });

  it("are reported once where the event is the document's own", () => {
    const messages = messagesAfter("document", "event: harbour-3", "event: harbour-9");
    expect(messages.filter((message) => /\((?:session|document)-event\)$/u.test(message))).toEqual([
      expect.stringMatching(/\(document-event\)$/u),
    ]);
  });

  it("are reported where an account is of no session", () => {
    expect(messagesWith(`## Panel 7\n::account{of="harbour-3/panel-7"}\n\nWords.\n`)).toEqual([
      expect.stringMatching(
        /^content\/yearbook\/report\.md:12:11 Unexpected session "harbour-3\/panel-7", .*\(account-session\)$/u,
      ),
    ]);
  });

  it("are reported at a wording of a recommendation that is none", () => {
    expect(
      messagesWith(
        `## Panel 1\n::account{of="harbour-3/panel-1"}\n\n- Light\n  buoys :wording{#w1 as=merged of="r1 r9"}\n`,
      ),
    ).toEqual([
      expect.stringMatching(
        /^content\/yearbook\/report\.md:14:1 Unexpected recommendation "harbour-3\/panel-1\/r9", .*\(wording-of\)$/u,
      ),
    ]);
  });
});
