import type { IdParts } from "#lib/address/identifier";

/** Every form of identifier with its parts and its address: one table for both directions. */
export const identifiers: readonly { id: string; parts: IdParts; path: string }[] = [
  { id: "harbour-3", parts: { kind: "event", event: "harbour-3" }, path: "/harbour-3/" },
  {
    id: "harbour-3/panel-1",
    parts: { kind: "session", event: "harbour-3", session: "panel-1" },
    path: "/harbour-3/panel-1/",
  },
  {
    id: "harbour-3/people",
    parts: { kind: "session", event: "harbour-3", session: "people" },
    path: "/harbour-3/people/",
  },
  {
    id: "harbour-3/panel-1/r12",
    parts: { kind: "recommendation", holder: "harbour-3/panel-1", item: "r12" },
    path: "/harbour-3/panel-1/r12/",
  },
  {
    id: "documents/harbour-3-report",
    parts: { kind: "document", document: "harbour-3-report" },
    path: "/documents/harbour-3-report/",
  },
  {
    id: "documents/harbour-3-report#p7",
    parts: { kind: "paragraph", holder: "documents/harbour-3-report", number: 7 },
    path: "/documents/harbour-3-report/#p7",
  },
  {
    id: "documents/harbour-3-report#looking-back",
    parts: { kind: "section", holder: "documents/harbour-3-report", anchor: "looking-back" },
    path: "/documents/harbour-3-report/#looking-back",
  },
  {
    id: "harbour-3/panel-1/w2",
    parts: { kind: "wording", holder: "harbour-3/panel-1", item: "w2" },
    path: "/harbour-3/panel-1/w2/",
  },
  {
    id: "documents/yearbook/visits",
    parts: { kind: "part", document: "yearbook", part: "visits" },
    path: "/documents/yearbook/visits/",
  },
  {
    id: "documents/yearbook/visits/r3",
    parts: { kind: "recommendation", holder: "documents/yearbook/visits", item: "r3" },
    path: "/documents/yearbook/visits/r3/",
  },
  {
    id: "documents/yearbook/visits#p12",
    parts: { kind: "paragraph", holder: "documents/yearbook/visits", number: 12 },
    path: "/documents/yearbook/visits/#p12",
  },
  {
    id: "documents/yearbook/visits#q4",
    parts: { kind: "quotation", holder: "documents/yearbook/visits", item: "q4" },
    path: "/documents/yearbook/visits/#q4",
  },
  {
    id: "documents/yearbook/visits#qa1",
    parts: { kind: "pair", holder: "documents/yearbook/visits", item: "qa1" },
    path: "/documents/yearbook/visits/#qa1",
  },
  { id: "people/mira-solberg-2", parts: { kind: "person", person: "mira-solberg-2" }, path: "/people/mira-solberg-2/" },
  {
    id: "organizations/lantern-trust",
    parts: { kind: "organization", organization: "lantern-trust" },
    path: "/organizations/lantern-trust/",
  },
  { id: "topics/harbours", parts: { kind: "term", vocabulary: "topics", term: "harbours" }, path: "/topics/harbours/" },
  {
    id: "addressees/lighthouse-keepers",
    parts: { kind: "term", vocabulary: "addressees", term: "lighthouse-keepers" },
    path: "/addressees/lighthouse-keepers/",
  },
  {
    id: "visits/harbour-2017",
    parts: { kind: "fact", collection: "visits", name: "harbour-2017" },
    path: "/visits/#harbour-2017",
  },
  { id: "survey/r1", parts: { kind: "fact", collection: "survey", name: "r1" }, path: "/survey/#r1" },
  {
    id: "field-operations/harbour-office",
    parts: { kind: "fact", collection: "field-operations", name: "harbour-office" },
    path: "/field-operations/harbour-office/",
  },
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
  "harbour-3/panel-1/compare",
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
  "visits",
  "visits/harbour-2017/more",
  "visits/harbour-2017#p1",
  "visits#harbour-2017",
  "topics",
  "topics/harbours/more",
  "topics/harbours#p1",
  "matrix",
  "matrix/harbours",
];
