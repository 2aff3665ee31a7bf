import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, it } from "vitest";
import { buildJsonSchema } from "#lib/open-data/schema/json-schema";
import { buildOpenData } from "#lib/open-data/open-data";
import { buildConference } from "../metadata/invented-conference";

const absoluteUrl = (path: string) => `https://example.org${path}`;
const data = buildOpenData(buildConference(), absoluteUrl);

it("a session has its day, times, room and links where they are known, a file of the portal's own by its address", () => {
  const fields = ["day", "start", "end", "room", "links"];
  const found = data.sessions
    .filter(({ id }) => id.startsWith("pier-2/"))
    .map((session) => Object.fromEntries(Object.entries(session).filter(([name]) => fields.includes(name))));
  expect(found).toEqual([
    {
      day: "2017-03-25",
      start: "14:00",
      end: "15:30",
      room: "Neuer Saal",
      links: [
        { kind: "video", to: "https://video.example/watch?v=1" },
        { kind: "slides", to: "https://example.org/pier-2/panel-1/files/slides/planks.pdf" },
      ],
    },
    { day: "2017-03-26", start: "14:00" },
    { day: "2017-03-26" },
    {},
  ]);
  expect(data.events.map(({ id, ...event }) => [id, "timeZone" in event])).toEqual([
    ["pier-2", true],
    ["harbour-3", false],
  ]);
});

it("the schemas accept a programme, and refuse a day or a time that is none", () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);
  const isSession = ajv.compile(JSON.parse(JSON.stringify(buildJsonSchema("sessions", absoluteUrl))) as object);
  const isEvent = ajv.compile(JSON.parse(JSON.stringify(buildJsonSchema("events", absoluteUrl))) as object);
  const sessions = JSON.parse(JSON.stringify(data.sessions)) as object[];
  expect(isSession(sessions), JSON.stringify(isSession.errors)).toBe(true);
  expect(isEvent(JSON.parse(JSON.stringify(data.events))), JSON.stringify(isEvent.errors)).toBe(true);
  for (const fault of [{ day: "2017-04-31" }, { start: "9:00" }, { end: "24:00" }, { room: null }, { links: [] }])
    expect(isSession([{ ...sessions[0], ...fault }]), JSON.stringify(fault)).toBe(false);
});
