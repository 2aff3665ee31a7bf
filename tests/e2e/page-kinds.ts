/** One page of every kind, by what it is called and its address below the site's own. */
export const pageKinds: readonly (readonly [kind: string, address: string])[] = [
  ["home page", ""],
  ["event", "alliance-17/"],
  ["session", "alliance-17/panel-1/"],
  ["side event", "alliance-18/side-event-6/"],
  ["recommendation", "alliance-17/panel-1/r1/"],
  ["list of recommendations", "recommendations/"],
  ["filtered list", "recommendations/alliance-17/panel/"],
  ["index of people", "people/"],
  ["person", "people/helmut-sax/"],
  ["index of organizations", "organizations/"],
  ["organization", "organizations/unicef/"],
  ["list of documents", "documents/"],
  ["document", "documents/alliance-17-report/"],
  ["figures", "figures/"],
  ["visits", "visits/"],
  ["survey", "survey/"],
  ["field operations", "field-operations/"],
  ["field operation", "field-operations/mission-in-kosovo/"],
  ["projects", "projects/"],
  ["publications", "publications/"],
  ["index of instruments", "instruments/"],
  ["instrument", "instruments/pc-dec-1107-corr-1/"],
  ["search page", "search/"],
  ["search with results", "search/?q=child"],
  ["search without results", "search/?q=xyzzyqq"],
  ["page about the site", "about/"],
  ["page of a missing address", "no-such-page/"],
];

/** The pages that are read, which search no further than a plain form. */
export const readingPages = pageKinds.filter(([, address]) => !address.startsWith("search/"));
