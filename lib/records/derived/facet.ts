/** By what records can be narrowed, in the order in which it is offered. */
export const facets = [
  "kind",
  "event",
  "session-kind",
  "list-kind",
  "topic",
  "addressee",
  "status",
  "country",
  "organization",
  "body",
] as const;
export type Facet = (typeof facets)[number];

/** What a search can find. */
export const searchKinds = [
  "session",
  "recommendation",
  "wording",
  "quotation",
  "person",
  "paragraph",
  "figure",
  "instrument",
  "event",
  "document",
  "organization",
  "term",
  "operation",
  "project",
  "publication",
  "visit",
  "page",
] as const;
export type SearchKind = (typeof searchKinds)[number];
