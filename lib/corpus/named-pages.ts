import type { Corpus } from "./corpus";
import { nameItems } from "./filter/facets";
import { findOrganizations, findPeople } from "./people/participation";

/** A page that lists what the portal has of one sort: its name at the top of the site, its title, and what else readers call it. */
export interface ListPage {
  id: string;
  title: string;
  names?: string[];
}

/** Lists the pages of lists that the portal has something for, in the order in which readers are led to them. */
export function findNamedPages(corpus: Corpus): ListPage[] {
  const { records } = corpus;
  const pages: [has: boolean, page: ListPage][] = [
    [
      records.recommendations.length > 0,
      { id: "recommendations", title: nameItems(corpus), names: ["Recommendations"] },
    ],
    [records.topics.length > 0, { id: "topics", title: "Topics" }],
    [records.addressees.length > 0, { id: "addressees", title: "Addressees", names: ["Who is asked"] }],
    [
      records.topics.length > 0 && records.addressees.length > 0,
      { id: "matrix", title: "Topics by addressee", names: ["Matrix"] },
    ],
    [findPeople(corpus).length > 0, { id: "people", title: "People", names: ["Speakers", "Participants"] }],
    [findOrganizations(corpus).length > 0, { id: "organizations", title: "Organizations" }],
    [records.documents.length > 0, { id: "documents", title: "Documents", names: ["Reports"] }],
    [records.quotations.length > 0, { id: "quotations", title: "Quotations", names: ["Quotes"] }],
    [records.interviews.length > 0, { id: "interviews", title: "Interviews" }],
    [records.figures.length > 0, { id: "figures", title: "Figures", names: ["Numbers", "Statistics", "Charts"] }],
    [records.visits.length > 0, { id: "visits", title: "Visits", names: ["Country visits"] }],
    [records.survey.length > 0, { id: "survey", title: "Survey" }],
    [
      records["field-operations"].length > 0,
      { id: "field-operations", title: "Field operations", names: ["Missions"] },
    ],
    [records.projects.length > 0, { id: "projects", title: "Projects" }],
    [records.publications.length > 0, { id: "publications", title: "Publications" }],
    [records.instruments.length > 0, { id: "instruments", title: "Instruments", names: ["Treaties", "Conventions"] }],
    [true, { id: "about", title: "About", names: ["Contact"] }],
    [true, { id: "corrections", title: "Corrections", names: ["Errata"] }],
    [
      records.events.length > 0 || records.documents.length > 0,
      { id: "data", title: "Open data", names: ["Downloads", "API"] },
    ],
  ];
  return pages.flatMap(([has, page]) => (has ? [page] : []));
}
