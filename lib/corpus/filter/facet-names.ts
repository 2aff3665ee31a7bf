import type { Facet } from "#lib/records/derived/facet";

/** What readers call each facet, in the search and on the pages of lists. */
export const facetNames: Readonly<Record<Facet, string>> = {
  kind: "What",
  event: "Conference",
  "session-kind": "Session",
  "list-kind": "Type",
  topic: "Topic",
  addressee: "Who is asked",
  status: "Status of the text",
  country: "Country named",
  organization: "Organization",
  body: "Kind of body",
};
