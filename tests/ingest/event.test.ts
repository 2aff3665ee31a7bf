import { describe, expect, it } from "vitest";
import { allFiles, ingestCorpus } from "#lib/ingest/corpus";
import { formatMessage } from "#lib/ingest/message";
import { filesOf, messagesAfter, mintedText as ledger, smallCorpus } from "./small-corpus";

describe("an event", () => {
  it("may not bear a name that the site needs", () => {
    expect(messagesAfter("event", "event: harbour-3", "event: search")).toContainEqual(
      expect.stringMatching(/^content\/harbour-3\/event\.md:2:1 Unexpected event name "search", .*\(event-name\)$/u),
    );
  });

  it.each([
    [
      "end: 2031-05-07",
      "end: 2031-05-08",
      /:7:1 Unexpected 08 in days of an event, whose words say "6–7 May 2031", .*\(event-date\)$/u,
    ],
    ["2031-05-06, end: 2031-05-07", "2030-05-06, end: 2030-05-07", /:7:1 Unexpected 2030 in days .*\(event-date\)$/u],
    [
      "value: 2031",
      "value: 2013",
      /:6:1 Unexpected 2013 in year of an event, whose words say "2031", .*\(event-date\)$/u,
    ],
  ])("has the date that its words state: %s, not %s", (was, is, message) => {
    expect(messagesAfter("event", was, is).filter((each) => each.includes("event-date"))).toEqual([
      expect.stringMatching(message),
    ]);
  });

  it("may not end before it starts", () => {
    expect(messagesAfter("event", "end: 2031-05-07", "end: 2031-05-05")).toEqual([
      expect.stringMatching(
        /^content\/harbour-3\/event\.md:7:1 Unexpected last day 2031-05-05 before the first 2031-05-06, .*\(event-days\)$/u,
      ),
    ]);
  });
});

describe("the programme of an event", () => {
  const mark = "::session{#panel-1 kind=panel}";
  const scheduled = (attributes: string) => messagesAfter("document", mark, mark.replace("}", ` ${attributes}}`));

  it("may name the time zone of its times, by its whole name", () => {
    const after = (zone: string) => messagesAfter("event", "figures: []", `timeZone: ${zone}`);
    expect(after("Europe/Vienna")).toEqual([]);
    expect(after("UTC")).toEqual([]);
    for (const zone of ["Europe/Viena", '"+02:00"', "europe/vienna"])
      expect(after(zone)).toEqual([
        expect.stringMatching(/^content\/harbour-3\/event\.md:8:1 Unexpected time zone ".*\(event-time-zone\)$/u),
      ]);
  });

  it("has sessions on the days of the event", () => {
    expect(scheduled("day=2031-05-07 start=09:00")).toEqual([]);
    expect(scheduled("day=2031-05-08")).toEqual([
      expect.stringMatching(
        /^content\/harbour-3\/report\.md:13:31 Unexpected day 2031-05-08 of a session, .*2031-05-06 to 2031-05-07.*\(session-dates\)$/u,
      ),
    ]);
  });

  it("leads to files that are there", () => {
    const texts = { ...smallCorpus, document: smallCorpus.document.replace(mark, mark.replace("}", " slides=a.pdf}")) };
    const after = (...paths: string[]) => {
      const files = { ...filesOf(texts, ledger), paths: new Set(paths) };
      ingestCorpus(files);
      return allFiles(files).flatMap((file) => file.messages.map(formatMessage));
    };
    expect(after("content/harbour-3/a.pdf")).toEqual([]);
    expect(after("content/a.pdf")).toEqual([
      expect.stringMatching(
        /^content\/harbour-3\/report\.md:13:31 Unexpected file "a\.pdf" .*content\/harbour-3\/a\.pdf\. .*\(session-file\)$/u,
      ),
    ]);
  });

  it("gets a warning where a room has two sessions at once", () => {
    const at = (times: string) => `kind=panel day=2031-05-06 room=Lamp ${times}}`;
    const after = (one: string, other: string) =>
      messagesAfter("document", mark, `::session{#panel-1 ${at(one)}\n\n## Panel 2\n::session{#panel-2 ${at(other)}`)
        .filter((message) => message.includes("(session-overlap)"))
        .map((message) => /:(\d+:\d+) warning/u.exec(message)?.[1]);
    expect(after("start=09:00 end=10:30", "start=10:00")).toEqual(["16:46"]);
    expect(after("start=10:00", "start=09:00 end=10:30")).toEqual(["16:46"]);
    expect(after("start=09:00", "start=09:00 end=10:00")).toEqual(["16:46"]);
    expect(after("start=09:00 end=10:00", "start=10:00 end=11:00")).toEqual([]);
    expect(after("start=09:00", "")).toEqual([]);
  });
});
