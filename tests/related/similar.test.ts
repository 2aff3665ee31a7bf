import { describe, expect, it } from "vitest";
import { findRelated, nearEnough } from "#lib/related/similar";
import { buildTermReader } from "#lib/related/terms";
import { findNear, item, scoresOf } from "./invented-items";

const lamps = item("harbour-3/panel-1/r1", "Lamps on buoys should be inspected monthly by the keepers.");
const turned = item("harbour-4/panel-2/r1", "Keepers should make monthly inspections of buoys and their lamps.");
const ropes = item("harbour-4/panel-2/r2", "Rope-makers need apprentices and a fair wage.");

describe("similar wording", () => {
  it("is found where the same words stand in another order and form", () => {
    expect(findNear([lamps, turned, ropes])).toEqual({
      [lamps.id]: [turned.id],
      [turned.id]: [lamps.id],
      [ropes.id]: [],
    });
  });

  it("scores the same words 1, from either side alike", () => {
    const same = item("harbour-4/panel-9/r1", lamps.text);
    expect(scoresOf(lamps.id, [lamps, same])).toEqual({ [same.id]: 1 });
    expect(scoresOf(lamps.id, [lamps, turned])[turned.id]).toBe(scoresOf(turned.id, [lamps, turned])[lamps.id]);
  });

  it("is never found in the item's own list, nor in itself", () => {
    const sibling = item("harbour-3/panel-1/r2", lamps.text);
    expect(findNear([lamps, sibling, turned])[lamps.id]).toEqual([turned.id]);
    expect(findNear([lamps, sibling])[lamps.id]).toEqual([]);
  });

  it("is found in another session of the same event", () => {
    const besides = item("harbour-3/side-event-1/r1", turned.text);
    expect(findNear([lamps, besides])[lamps.id]).toEqual([besides.id]);
  });

  it("counts words of one meaning, which otherwise share too little", () => {
    const police = item("harbour-3/panel-1/r3", "Smuggled cargo should be reported to the watch.");
    const guards = item("harbour-4/panel-2/r3", "Sailors should report contraband to the coast guard.");
    const groups = [
      ["smuggled cargo", "contraband"],
      ["watch", "coast guard"],
    ];
    expect(findNear([police, guards])[police.id]).toEqual([]);
    expect(findNear([police, guards], groups)[police.id]).toEqual([guards.id]);
  });

  it("is not made by common words, nor below the threshold", () => {
    const harbour = item("harbour-3/panel-1/r4", "Every harbour should have a museum of tide tables.");
    const other = item("harbour-4/panel-2/r4", "Pilots of every harbour should rest for ten hours between voyages.");
    expect(findNear([harbour, other])[harbour.id]).toEqual([]);
    const { [turned.id]: score } = scoresOf(lamps.id, [lamps, turned, harbour, other]);
    expect(score).toBeGreaterThanOrEqual(nearEnough);
  });

  it("shows four at most, the nearest first", () => {
    const near = [1, 2, 3, 4, 5].map((number) =>
      item(
        `harbour-4/panel-${number}/r1`,
        `${lamps.text} ${["Ropes", "sails", "masts", "oars", "hulls"].slice(0, number).join(", ")}.`,
      ),
    );
    expect(findNear([lamps, ...near])[lamps.id]).toEqual(near.slice(0, 4).map(({ id }) => id));
  });

  it("puts another event first at equal score, and then goes by identifier", () => {
    const same = ["harbour-3/panel-2/r1", "harbour-3/panel-3/r1", "harbour-9/panel-10/r1", "harbour-9/panel-9/r1"].map(
      (id) => item(id, lamps.text),
    );
    expect(findNear([lamps, ...same])[lamps.id]).toEqual([
      "harbour-9/panel-9/r1",
      "harbour-9/panel-10/r1",
      "harbour-3/panel-2/r1",
      "harbour-3/panel-3/r1",
    ]);
  });

  it("takes the document for the event of an item that is of none", () => {
    const inYearbook = (part: string) => ({
      id: `documents/yearbook/${part}/r1`,
      text: lamps.text,
      place: `documents/yearbook/${part}`,
      document: "documents/yearbook",
    });
    const items = [inYearbook("coasts"), inYearbook("harbours"), { ...lamps, document: "documents/yearbook" }];
    expect(findNear(items)["documents/yearbook/coasts/r1"]).toEqual([lamps.id, "documents/yearbook/harbours/r1"]);
  });

  it("is the same in whatever order the items come", () => {
    const items = [lamps, turned, ropes, item("harbour-5/panel-1/r1", "Monthly inspection of lamps.")];
    const related = (all: typeof items) =>
      findRelated(all, [], buildTermReader([])).sort((a, b) => (a.of < b.of ? -1 : 1));
    expect(related([...items].reverse())).toEqual(related(items));
    expect(related(items)).toEqual(related(items));
  });
});
