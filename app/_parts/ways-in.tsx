import { Link } from "#components/page/link";
import type { Way } from "#components/navigation/way-list";
import { nameItems, nameList } from "#lib/corpus/filter/facets";
import { findOrganizations, findPeople } from "#lib/corpus/people/participation";
import { capitalise, uncapitalise } from "#lib/text/capitalise";
import { formatNumberOf } from "#lib/text/count";
import { spellNumber } from "#lib/text/spelled";
import { corpus } from "./built";
import { nameLink } from "./page-text";
import { isShown, keepShown, WayTo } from "./ways";

const { records, site } = corpus;
const isCompared = isShown("/compare/");

/* A number keeps beside what it counts. */
const numberOf = (count: number, one: string) => formatNumberOf(count, one).replace(" ", "\u00A0");

const toWords: Way[] = [
  {
    to: "/recommendations/",
    label: nameList(corpus),
    holds: `${records.recommendations.length} ${uncapitalise(nameItems(corpus))}, word for word`,
  },
  {
    to: "/matrix/",
    label: "Topics by addressee",
    holds: (
      <>
        who is asked for what: <Link to="/topics/">{numberOf(records.topics.length, "topic")}</Link>,{" "}
        <Link to="/addressees/">{numberOf(records.addressees.length, "addressee")}</Link>
      </>
    ),
  },
  {
    to: "/events/",
    label: capitalise(site.event.several),
    holds: isCompared ? (
      <>
        {spellNumber(records.events.length)}, and <Link to="/compare/">what each added to the one before</Link>
      </>
    ) : (
      `${spellNumber(records.events.length)}, with programme and documents`
    ),
  },
];

const toNames: Way[] = [
  {
    to: "/people/",
    label: "People",
    holds: (
      <>
        {findPeople(corpus).length} who spoke, moderated or reported, and{" "}
        <WayTo to="/organizations/">{numberOf(findOrganizations(corpus).length, "organization")}</WayTo>
      </>
    ),
  },
  {
    to: "/documents/",
    label: "Documents",
    holds: `${records.documents.length} in full, with numbered paragraphs`,
  },
];

/** The way to what single people are quoted with: to quotations, to interviews, or to both. */
function findWayToSpeech(): Way {
  const quotations = numberOf(records.quotations.length, "quotation");
  const interviews = numberOf(records.interviews.length, "interview");
  if (!isShown("/interviews/")) return { to: "/quotations/", label: "Quotations", holds: quotations };
  if (!isShown("/quotations/")) return { to: "/interviews/", label: "Interviews", holds: interviews };
  return {
    to: "/quotations/",
    label: "Quotations and interviews",
    holds: (
      <>
        {quotations}, and <Link to="/interviews/">{interviews}</Link>
      </>
    ),
  };
}

const toFacts: Way[] = [
  {
    to: "/figures/",
    label: "Figures",
    holds:
      records.figures.length === 0
        ? "charts"
        : `${numberOf(records.figures.length, "number")}, each with its words, and charts`,
  },
  {
    to: "/figures/map/",
    label: "Map",
    holds: (
      <>
        countries visited, field operations, and{" "}
        <WayTo to="/figures/timeline/">{nameLink("timeline", "a timeline")}</WayTo>
      </>
    ),
  },
];

/** The eight ways that most readers look for, each with what waits behind it. */
export const waysIn: readonly Way[] = keepShown([...toWords, ...toNames, findWayToSpeech(), ...toFacts]);
