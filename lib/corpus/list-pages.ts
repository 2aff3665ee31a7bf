import type { Corpus } from "./corpus";
import { nameItems } from "./filter/facets";
import { findOrganizations, findPeople } from "./people/participation";

/** A page that lists what the portal has of one sort: its name at the top of the site, its title, and what else readers call it. */
export interface ListPage {
  id: string;
  title: string;
  names?: string[];
  /** False where the portal has nothing for it: then it is not there, and nothing leads to it. */
  isShown: boolean;
}

/** Lists the pages of lists in the order in which readers are led to them, those too that the portal has nothing for. */
export function listPages(corpus: Corpus): ListPage[] {
  const { records } = corpus;
  const has = (...names: (keyof Corpus["records"])[]) => names.every((name) => records[name].length > 0);
  return [
    { id: "recommendations", title: nameItems(corpus), names: ["Recommendations"], isShown: has("recommendations") },
    { id: "topics", title: "Topics", isShown: has("topics") },
    { id: "addressees", title: "Addressees", names: ["Who is asked"], isShown: has("addressees") },
    { id: "matrix", title: "Topics by addressee", names: ["Matrix"], isShown: has("topics", "addressees") },
    { id: "people", title: "People", names: ["Speakers", "Participants"], isShown: findPeople(corpus).length > 0 },
    { id: "organizations", title: "Organizations", isShown: findOrganizations(corpus).length > 0 },
    { id: "documents", title: "Documents", names: ["Reports"], isShown: has("documents") },
    { id: "quotations", title: "Quotations", names: ["Quotes"], isShown: has("quotations") },
    { id: "interviews", title: "Interviews", isShown: has("interviews") },
    { id: "figures", title: "Figures", names: ["Numbers", "Statistics", "Charts"], isShown: has("figures") },
    { id: "visits", title: "Visits", names: ["Country visits"], isShown: has("visits") },
    { id: "survey", title: "Survey", isShown: has("survey") },
    { id: "field-operations", title: "Field operations", names: ["Missions"], isShown: has("field-operations") },
    { id: "projects", title: "Projects", isShown: has("projects") },
    { id: "publications", title: "Publications", isShown: has("publications") },
    { id: "instruments", title: "Instruments", names: ["Treaties", "Conventions"], isShown: has("instruments") },
    { id: "about", title: "About", names: ["Contact"], isShown: true },
    { id: "corrections", title: "Corrections", names: ["Errata"], isShown: true },
    { id: "data", title: "Open data", names: ["Downloads", "API"], isShown: has("events") || has("documents") },
  ];
}
