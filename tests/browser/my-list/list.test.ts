import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addItem,
  annotateItem,
  emptyList,
  findKind,
  hasItem,
  mergeLists,
  moveItem,
  type ReaderList,
  readList,
  removeItem,
} from "#lib/browser/my-list/list";

const listOf = (...ids: string[]): ReaderList => ({ title: "", items: ids.map((id) => ({ id, note: "" })) });
const idsOf = ({ items }: ReaderList) => items.map(({ id }) => id);
const three = listOf("harbour-1/panel-1/r1", "harbour-2/panel-2/r3", "documents/harbour-report#q1");

describe("what can be gathered", () => {
  it.each([
    ["harbour-1", "event"],
    ["harbour-1/panel-1", "session"],
    ["harbour-1/panel-1/r1", "recommendation"],
    ["documents/report/part/r2", "recommendation"],
    ["harbour-1/panel-1/w1", "wording"],
    ["documents/report", "document"],
    ["documents/report#p12", "paragraph"],
    ["documents/report/part#q3", "quotation"],
    ["figures/boats", "figure"],
    ["people/ada-quay", undefined],
    ["topics/boats", undefined],
    ["instruments/a-res-70-179", undefined],
    ["documents/report/part", undefined],
    ["not an identifier", undefined],
  ])("of %s is %s", (id, kind) => {
    expect(findKind(id)).toBe(kind);
  });
});

describe("a list", () => {
  it("takes each item once, at the end or where it stood", () => {
    expect(addItem(three, { id: "harbour-1/panel-1/r1", note: "again" })).toBe(three);
    expect(idsOf(addItem(three, { id: "harbour-9", note: "" }))).toEqual([...idsOf(three), "harbour-9"]);
    for (const [at, item] of three.items.entries())
      expect(addItem(removeItem(three, item.id), item, at)).toEqual(three);
  });

  it("moves an item up and down, never beyond its ends", () => {
    expect(idsOf(moveItem(three, "harbour-2/panel-2/r3", -1))).toEqual([
      "harbour-2/panel-2/r3",
      "harbour-1/panel-1/r1",
      "documents/harbour-report#q1",
    ]);
    expect(idsOf(moveItem(three, "harbour-2/panel-2/r3", 1))).toEqual([
      "harbour-1/panel-1/r1",
      "documents/harbour-report#q1",
      "harbour-2/panel-2/r3",
    ]);
    expect(moveItem(three, "harbour-1/panel-1/r1", -1)).toBe(three);
    expect(moveItem(three, "documents/harbour-report#q1", 1)).toBe(three);
    expect(moveItem(three, "harbour-9", 1)).toBe(three);
  });

  it("keeps its items through any moves, and a move back takes back a move", () => {
    const moves = fc.array(fc.tuple(fc.constantFrom(...idsOf(three)), fc.constantFrom(-1 as const, 1 as const)));
    fc.assert(
      fc.property(moves, (all) => {
        let list = three;
        for (const [id, step] of all) {
          const moved = moveItem(list, id, step);
          if (moved !== list) expect(moveItem(moved, id, step === 1 ? -1 : 1)).toEqual(list);
          list = moved;
        }
        expect(idsOf(list).sort()).toEqual(idsOf(three).sort());
      }),
      { seed: 17, numRuns: 200 },
    );
  });

  it("merges with another without losing an item, a note or the own order", () => {
    const mine = annotateItem(three, "harbour-2/panel-2/r3", "mine");
    const other = {
      title: "Theirs",
      items: [
        { id: "harbour-9", note: "new" },
        { id: "harbour-2/panel-2/r3", note: "theirs" },
        { id: "harbour-1/panel-1/r1", note: "first" },
      ],
    };
    expect(mergeLists(mine, other)).toEqual({
      title: "Theirs",
      items: [
        { id: "harbour-1/panel-1/r1", note: "first" },
        { id: "harbour-2/panel-2/r3", note: "mine\n\ntheirs" },
        { id: "documents/harbour-report#q1", note: "" },
        { id: "harbour-9", note: "new" },
      ],
    });
    expect(mergeLists({ ...mine, title: "Mine" }, other).title).toBe("Mine");
    const once = mergeLists(mine, other);
    expect(mergeLists(once, other)).toEqual(once);
    expect(mergeLists(emptyList, other)).toEqual(other);
  });

  it("is read from what was stored, and from nothing else", () => {
    expect(readList(JSON.parse(JSON.stringify(three)))).toEqual(three);
    expect(readList({ title: "", items: [...three.items, ...three.items] })).toEqual(three);
    const faults: unknown[] = [
      null,
      "list",
      [],
      {},
      { title: 1, items: [] },
      { title: "", items: {} },
      { title: "", items: [null] },
      { title: "", items: [{ id: "harbour-1", note: 4 }] },
      { title: "", items: [{ id: "../x", note: "" }] },
      { title: "", items: [{ id: "people/ada-quay", note: "" }] },
    ];
    for (const fault of faults) expect(readList(fault), JSON.stringify(fault)).toBeUndefined();
  });

  it("says what it has", () => {
    expect(hasItem(three, "harbour-1/panel-1/r1")).toBe(true);
    expect(hasItem(three, "harbour-1/panel-1/r2")).toBe(false);
  });
});
