import { expect, it } from "vitest";
import { findSessions } from "#lib/corpus/session";
import { describeEvent, describeSession } from "#lib/metadata/json-ld/event";
import { findFaults } from "../site/schema-vocabulary";
import { buildConference } from "./invented-conference";

const absoluteUrl = (path: string) => `https://example.org${path}`;

function describeConference(change?: (text: string) => string) {
  const corpus = buildConference(change);
  const [event, sessions] = [corpus.get("events", "pier-2"), findSessions(corpus, "pier-2")];
  return {
    whole: describeEvent(event, sessions, absoluteUrl) as unknown as { subEvent: Record<string, unknown>[] },
    own: sessions.map((session) => describeSession(session, event, absoluteUrl)),
  };
}

it("a session has its times with the offset of its time zone on that day, and its room within the venue", () => {
  const { whole, own } = describeConference();
  const room = { "@type": "Place", name: "Old Customs House, Port Lindin" };
  expect(whole.subEvent[0]).toMatchObject({
    startDate: "2017-03-25T14:00+01:00",
    endDate: "2017-03-25T15:30+01:00",
    location: { "@type": "Place", name: "Neuer Saal", containedInPlace: room },
  });
  expect(whole.subEvent.map(({ startDate }) => startDate)).toEqual([
    "2017-03-25T14:00+01:00",
    "2017-03-26T14:00+02:00",
    "2017-03-26",
    undefined,
  ]);
  expect(own[0]).toMatchObject({ startDate: "2017-03-25T14:00+01:00", location: { name: "Neuer Saal" } });
  expect([whole, ...own].flatMap((thing) => findFaults(thing))).toEqual([]);
});

it("a time of no named zone has no offset", () => {
  const { whole } = describeConference((text) => text.replace(/^timeZone.*\n/mu, ""));
  expect(whole.subEvent[0]).toMatchObject({ startDate: "2017-03-25T14:00", endDate: "2017-03-25T15:30" });
});

it("what is not known of a session is absent", () => {
  const { whole } = describeConference();
  expect(Object.keys(whole.subEvent[3] ?? {})).toEqual(["@type", "@id", "url", "name"]);
});
