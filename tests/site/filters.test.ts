import { expect, it } from "vitest";
import { getPage, isPart, pagePaths, partsOf, readCollection } from "./exported-site";
import { attribute, findElements, wordsOf } from "./page-tree";
import { atLeast } from "../these-documents.mjs";

const sessions = readCollection("sessions");
const organizations = new Map(readCollection("organizations").map(({ id, kind }) => [id, kind]));

const findBookmarks = (address: string) =>
  findElements(getPage(address), "a").filter((link) => attribute(link, "rel") === "bookmark");

/** The kinds of the bodies that organized a session or had somebody credited in it. */
function kindsOfBodies(session: (typeof sessions)[number]): Set<string | null> {
  const { credits, organizers, coOrganizers, contributors } = session;
  const took = [...credits, ...organizers, ...coOrganizers, ...contributors].flatMap((each) => each.organizations);
  return new Set(took.map((id) => organizations.get(id) ?? null));
}

it("every filtered list holds exactly the items that its address asks for, in number and by identifier", () => {
  const kinds = new Map(sessions.map(({ id, kind }) => [id, kind]));
  const bodies = new Map(sessions.map((session) => [session.id, kindsOfBodies(session)]));
  // In the order in which lists have them: by conference, and last what is of none.
  const events = readCollection("events").map(({ id }) => id);
  const orderOf = ({ event }: { event: string | null }) => (event === null ? events.length : events.indexOf(event));
  const all = [...readCollection("recommendations")].sort((a, b) => orderOf(a) - orderOf(b));
  const lists = pagePaths.filter((address) => address.startsWith("recommendations/") && !isPart(address));
  expect(lists.length).toBeGreaterThan(atLeast(20));
  for (const address of lists) {
    const asked = address.split("/").slice(1, -1);
    const wanted = all.filter((item) => {
      if (asked[0] === "status") return item.status === asked[1];
      if (asked[0] === "body") return bodies.get(item.session ?? "")?.has(asked[1] ?? "") ?? false;
      return asked.every((part) => [item.event, item.kind, kinds.get(item.session ?? "")].includes(part));
    });
    const shown = partsOf(address).flatMap(findBookmarks);
    expect(
      shown.map((link) => wordsOf(link)),
      address,
    ).toEqual(wanted.map(({ id }) => id));
  }
});

it("every filter with a count leads to a list of that many", () => {
  for (const address of pagePaths.filter((path) => path.startsWith("recommendations/"))) {
    for (const link of findElements(getPage(address), "a")) {
      const target = /\/(recommendations\/[^?#]*)(?:#\w+)?$/.exec(attribute(link, "href") ?? "")?.[1];
      const count = /\s(\d+)$/.exec(wordsOf(link))?.[1];
      if (target === undefined || count === undefined || /^Part \d+$/.test(wordsOf(link))) continue;
      expect(partsOf(target).flatMap(findBookmarks).length, `${wordsOf(link)} on /${address}`).toBe(Number(count));
    }
  }
});
