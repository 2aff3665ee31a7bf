import { expect, it } from "vitest";
import { getPage, pagePaths, partsOf, readCollection } from "./exported-site";
import { attribute, findElements, findWithin, wordsOf } from "./page-tree";

/* In the order in which lists have them: by conference, and last what is of none. */
const events = readCollection("events").map(({ id }) => id);
const orderOf = ({ event }: { event: string | null }) => (event === null ? events.length : events.indexOf(event));
const items = [...readCollection("recommendations")].sort((a, b) => orderOf(a) - orderOf(b));
const cells = pagePaths.filter((address) => /^matrix\/[^/]+\/[^/]+\/$/.test(address));

/** The items that a page lists, by identifier. */
const listedOn = (address: string) =>
  partsOf(address)
    .flatMap((part) => findElements(getPage(part), "li"))
    .filter((element) => (attribute(element, "class") ?? "").split(" ").includes("item"))
    .flatMap(({ children }) =>
      children.flatMap((child) =>
        child.type === "element" && child.tagName === "a"
          ? [(attribute(child, "href") ?? "").split("/").slice(-4, -1).join("/")]
          : [],
      ),
    );

/** The items that a cell's page lists as mentioning the addressee, by the end of their identifiers. */
const mentionedOn = (address: string) =>
  findElements(getPage(address), "section")
    .filter((section) => attribute(section, "ariaLabelledBy") === "mentioned")
    .flatMap((section) => findWithin(section, "a"))
    .map((link) => (attribute(link, "href") ?? "").split("/").slice(-4, -1).join("/"));

const endOf = (id: string) => id.split("/").slice(-3).join("/");

it.runIf(pagePaths.includes("matrix/"))(
  "every number of the matrix leads to a list of that many, and every other cell is zero",
  () => {
    const matrix = getPage("matrix/");
    const linked = findElements(matrix, "td").map((cell) => ({
      cell,
      links: cell.children.flatMap((child) => (child.type === "element" && child.tagName === "a" ? [child] : [])),
    }));
    const leading = linked.flatMap(({ links }) => links);
    expect(leading).toHaveLength(cells.length);
    for (const link of leading) {
      const address = /\/(matrix\/.*)$/.exec(attribute(link, "href") ?? "")?.[1] ?? "";
      const [, asked = "0", mentioned = "0"] = /^([1-9]\d*)?(?: ?\+(\d+))?$/.exec(wordsOf(link)) ?? [];
      expect(Number(asked) + Number(mentioned), address).toBeGreaterThan(0);
      expect(listedOn(address), address).toHaveLength(Number(asked));
      expect(mentionedOn(address), address).toHaveLength(Number(mentioned));
      expect(attribute(link, "aria-label"), address).toMatch(
        asked === "0" || mentioned === "0" ? /: \d+$/ : /: \d+, mentioned in \d+ more$/,
      );
    }
    for (const { cell, links } of linked)
      if (links.length === 0) expect(wordsOf(cell)).toMatch(/^(?:\d+|(?:\d+ )?mentioned in \+\d+)$/);
  },
);

it("every cell's page lists exactly the items with its topic and addressee", () => {
  for (const address of cells) {
    const [, topic = "", addressee = ""] = address.split("/");
    const wanted = items.filter(
      (item) =>
        item.topics.includes(topic) &&
        (addressee === "nobody-named" ? item.addressees.length === 0 : item.addressees.includes(addressee)),
    );
    expect(listedOn(address), address).toEqual(wanted.map(({ id }) => endOf(id)));
  }
});

it("no item mentions an addressee that it asks, and each is of the topic", () => {
  for (const address of cells) {
    const [, topic = "", addressee = ""] = address.split("/");
    const mentioned = mentionedOn(address).map((end) => items.find(({ id }) => endOf(id) === end));
    for (const item of mentioned) {
      expect(item?.topics, address).toContain(topic);
      expect(item?.addressees, address).not.toContain(addressee);
    }
  }
});

for (const name of ["topics", "addressees"] as const) {
  it(`the page of every term of the ${name} lists exactly its items`, () => {
    for (const { id, term, count } of readCollection(name)) {
      const wanted = items.filter((item) => item[name].includes(term));
      expect(wanted, id).toHaveLength(count);
      expect(listedOn(`${id}/`), id).toEqual(wanted.map((item) => endOf(item.id)));
    }
  });
}
