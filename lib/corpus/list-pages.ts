import { capitalise } from "#lib/text/capitalise";
import { formatNumberOf } from "#lib/text/count";
import type { Corpus } from "./corpus";
import { nameItems } from "./filter/facets";
import { findComparisons } from "./compare/conferences";
import { findOrganizations, findPeople } from "./people/participation";

/** What a list is about, by which the lists are grouped where all of them are shown. */
export type ListGroup = "said" | "held" | "who" | "facts" | "portal";

/** A page that lists what the portal has of one sort: its name at the top of the site, its title, what is in it, and what else readers call it. */
export interface ListPage {
  id: string;
  title: string;
  group: ListGroup;
  /** What waits behind it, in a few words that follow its title: "99 who spoke, moderated or reported". */
  holds: string;
  names?: string[];
  /** False where the portal has nothing for it: then it is not there, and nothing leads to it. */
  isShown: boolean;
}

/** Lists the pages of lists in the order in which readers are led to them, those too that the portal has nothing for. */
export function listPages(corpus: Corpus): ListPage[] {
  return [
    ...listWords(corpus),
    ...listConferences(corpus),
    ...listNames(corpus),
    ...listFacts(corpus),
    ...listOwn(corpus),
  ];
}

/** Lists the pages of what was said. */
function listWords(corpus: Corpus): ListPage[] {
  const { recommendations, topics, addressees, quotations, interviews } = corpus.records;
  return inGroup("said", [
    {
      id: "recommendations",
      title: nameItems(corpus),
      names: ["Recommendations"],
      holds: `${recommendations.length}, word for word`,
      isShown: recommendations.length > 0,
    },
    { id: "topics", title: "Topics", holds: `${topics.length}, each with its items`, isShown: topics.length > 0 },
    {
      id: "addressees",
      title: "Addressees",
      names: ["Who is asked"],
      holds: `${addressees.length} who are asked to act`,
      isShown: addressees.length > 0,
    },
    {
      id: "matrix",
      title: "Topics by addressee",
      names: ["Matrix"],
      holds: "who is asked for what, each cell with its items",
      isShown: topics.length > 0 && addressees.length > 0,
    },
    {
      id: "quotations",
      title: "Quotations",
      names: ["Quotes"],
      holds: `${quotations.length}, with their speakers`,
      isShown: quotations.length > 0,
    },
    {
      id: "interviews",
      title: "Interviews",
      holds: `${interviews.length}, question by question`,
      isShown: interviews.length > 0,
    },
  ]);
}

/** Lists the pages of when and where it was said. */
function listConferences(corpus: Corpus): ListPage[] {
  const { events, documents } = corpus.records;
  return inGroup("held", [
    {
      id: "events",
      title: capitalise(corpus.site.event.several),
      names: ["Events", "Conferences"],
      holds: `${events.length}, with programme and documents`,
      isShown: events.length > 0,
    },
    {
      id: "compare",
      title: `${capitalise(corpus.site.event.several)} compared`,
      names: ["Compare", "What is new", "Differences"],
      holds: "what each added to the one before",
      isShown: findComparisons(corpus).length > 0,
    },
    {
      id: "documents",
      title: "Documents",
      names: ["Reports"],
      holds: `${documents.length} in full, with numbered paragraphs`,
      isShown: documents.length > 0,
    },
  ]);
}

/** Lists the pages of who said it. */
function listNames(corpus: Corpus): ListPage[] {
  const [people, organizations] = [findPeople(corpus), findOrganizations(corpus)];
  return inGroup("who", [
    {
      id: "people",
      title: "People",
      names: ["Speakers", "Participants"],
      holds: `${people.length} who spoke, moderated or reported`,
      isShown: people.length > 0,
    },
    {
      id: "organizations",
      title: "Organizations",
      holds: `${organizations.length} that arranged a session or sent somebody`,
      isShown: organizations.length > 0,
    },
  ]);
}

/** Lists the pages of what the documents state. */
function listFacts({ records }: Corpus): ListPage[] {
  const count = (
    name: "figures" | "visits" | "survey" | "field-operations" | "projects" | "publications" | "instruments",
  ) => records[name].length;
  const facts: (Omit<ListPage, "group" | "isShown"> & { id: Parameters<typeof count>[0] })[] = [
    {
      id: "figures",
      title: "Figures",
      names: ["Numbers", "Statistics", "Charts"],
      holds: `${formatNumberOf(count("figures"), "number")}, each with its words, and charts`,
    },
    { id: "visits", title: "Visits", names: ["Country visits"], holds: `${count("visits")}, with the reports of them` },
    { id: "survey", title: "Survey", holds: "who responded, and what it showed" },
    {
      id: "field-operations",
      title: "Field operations",
      names: ["Missions"],
      holds: `${count("field-operations")}, and what they did`,
    },
    { id: "projects", title: "Projects", holds: `${count("projects")}, with donors and partners` },
    { id: "publications", title: "Publications", holds: `${count("publications")}, announced and out` },
    {
      id: "instruments",
      title: "Instruments",
      names: ["Treaties", "Conventions"],
      holds: `${formatNumberOf(count("instruments"), "legal or political text")}, and where each is cited`,
    },
  ];
  return inGroup(
    "facts",
    facts.map((page) => ({ ...page, isShown: count(page.id) > 0 })),
  );
}

/** Lists the pages of the portal itself. */
function listOwn({ records: { events, documents } }: Corpus): ListPage[] {
  return inGroup("portal", [
    {
      id: "about",
      title: "About",
      names: ["Contact"],
      holds: "what this is, and the status of the words",
      isShown: true,
    },
    {
      id: "corrections",
      title: "Corrections",
      names: ["Errata"],
      holds: "what was changed since it was published",
      isShown: true,
    },
    {
      id: "data",
      title: "Open data",
      names: ["Downloads", "API"],
      holds: "everything here, as files",
      isShown: events.length > 0 || documents.length > 0,
    },
  ]);
}

function inGroup(group: ListGroup, pages: Omit<ListPage, "group">[]): ListPage[] {
  return pages.map((page) => ({ ...page, group }));
}
