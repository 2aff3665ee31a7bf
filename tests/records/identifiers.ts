import type { IdParts } from "#lib/records/identifier";

/** Every form of identifier with its parts and its address: one table for both directions. */
export const identifiers: readonly { id: string; parts: IdParts; path: string }[] = [
  { id: "harbour-3", parts: { kind: "event", event: "harbour-3" }, path: "/harbour-3/" },
  { id: "harbour-3/panel-1", parts: { kind: "session", event: "harbour-3", session: "panel-1" }, path: "/harbour-3/panel-1/" },
  { id: "harbour-3/people", parts: { kind: "session", event: "harbour-3", session: "people" }, path: "/harbour-3/people/" },
  {
    id: "harbour-3/panel-1/r12",
    parts: { kind: "recommendation", event: "harbour-3", session: "panel-1", item: "r12" },
    path: "/harbour-3/panel-1/r12/",
  },
  { id: "documents/harbour-3-report", parts: { kind: "document", document: "harbour-3-report" }, path: "/documents/harbour-3-report/" },
  {
    id: "documents/harbour-3-report#p7",
    parts: { kind: "paragraph", document: "harbour-3-report", number: 7 },
    path: "/documents/harbour-3-report/#p7",
  },
  {
    id: "documents/harbour-3-report#looking-back",
    parts: { kind: "section", document: "harbour-3-report", anchor: "looking-back" },
    path: "/documents/harbour-3-report/#looking-back",
  },
  { id: "people/mira-solberg-2", parts: { kind: "person", person: "mira-solberg-2" }, path: "/people/mira-solberg-2/" },
  { id: "organizations/lantern-trust", parts: { kind: "organization", organization: "lantern-trust" }, path: "/organizations/lantern-trust/" },
];

/** Strings that are no identifier. */
export const noIdentifiers: readonly string[] = [
  "",
  "/",
  "/harbour-3",
  "harbour-3/",
  "harbour-3//r1",
  "Harbour-3",
  "harbour_3",
  "-harbour",
  "harbour--3",
  "hafen-für-alle",
  "harbour-3/panel-1/r0",
  "harbour-3/panel-1/r01",
  "harbour-3/panel-1/first",
  "harbour-3/panel-1/r1/more",
  "harbour-3#r1",
  "harbour-3/panel-1#r1",
  "people",
  "people/mira-solberg/more",
  "people/mira-solberg#p1",
  "documents",
  "documents/harbour-3-report/p7",
  "documents/harbour-3-report#",
  "documents/harbour-3-report#Looking back",
  "documents/harbour-3-report#p7#p8",
  "search",
  "search/panel-1",
];
