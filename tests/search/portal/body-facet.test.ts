import { expect, test } from "vitest";
import { CorpusRecords } from "#lib/records/corpus-records";
import { inventedRecords } from "../invented-records";
import { openRecords } from "../open-index";

const guild = {
  id: "organizations/coastal-guild",
  name: "Coastal Guild",
  kind: "trade-union",
  names: ["Coastal Guild"],
};
const bank = { id: "organizations/bank", name: "Mercantile", kind: "business", names: ["Mercantile"] };
const club = { id: "organizations/club", name: "Regatta Club", names: ["Regatta Club"] };
const [panel, aside] = inventedRecords.sessions;
const sessions = [
  { ...panel!, credits: panel!.credits.map((credit) => ({ ...credit, organizations: [guild.id] })) },
  {
    ...aside!,
    organizers: [{ printed: "Mercantile", organizations: [bank.id] }],
    coOrganizers: [{ printed: "Regatta Club", organizations: [club.id] }],
  },
];
const { find } = await openRecords(
  CorpusRecords.parse({ ...inventedRecords, sessions, organizations: [guild, bank, club] }),
);
const chosen = async (facet: string, value: string) => (await find("", { selection: { [facet]: [value] } })).sort();

test("an organization counts for the sessions that it arranged or sent people to, for their items, and for its people", async () => {
  expect(await chosen("organization", guild.id)).toEqual([
    "documents/harbour-3-report#p1",
    "harbour-3/panel-1",
    "harbour-3/panel-1/r1",
    "harbour-3/panel-1/r2",
    "organizations/coastal-guild",
    "people/bram-okonjo",
    "people/jorunn-aesdottir",
  ]);
  expect(await chosen("organization", club.id)).toEqual([
    "harbour-3/side-event-2",
    "harbour-3/side-event-2/r1",
    "harbour-3/side-event-2/r2",
    "organizations/club",
  ]);
});

test("the kind of a body counts for sessions and their items alone", async () => {
  expect(await chosen("body", "trade-union")).toEqual([
    "harbour-3/panel-1",
    "harbour-3/panel-1/r1",
    "harbour-3/panel-1/r2",
  ]);
  expect(await chosen("body", "business")).toEqual([
    "harbour-3/side-event-2",
    "harbour-3/side-event-2/r1",
    "harbour-3/side-event-2/r2",
  ]);
  expect(await chosen("body", "ngo")).toEqual([]);
});
