import { describe, expect, it } from "vitest";
import { records, sourceOf } from "./real-corpus";

const slides = sourceOf("content/alliance-17/panel-3-slides.md");
const relationsOf = (session: string): Record<string, number> => {
  const relations: Record<string, number> = {};
  for (const wording of records.wordings.filter((each) => each.session === session))
    relations[wording.relation] = (relations[wording.relation] ?? 0) + 1;
  return relations;
};

describe("the wordings of the slides", () => {
  it("are as many as the slides have items on the panels and thematic sessions", () => {
    expect(records.wordings).toHaveLength(12 + 25 + 3 + 4 + 5 + 3);
    expect(records.wordings).toHaveLength([...slides.matchAll(/:wording\{/gu)].length);
    expect(records.wordings).toHaveLength([...slides.matchAll(/^ *- /gmu)].length);
  });

  it("stand to the recommendations as reading both texts tells", () => {
    expect(relationsOf("alliance-17/panel-1")).toEqual({ reworded: 9, same: 3 });
    expect(relationsOf("alliance-17/panel-2")).toEqual({ "slides-only": 5, merged: 16, reworded: 4 });
    expect(relationsOf("alliance-17/thematic-session-1")).toEqual({ "slides-only": 3 });
    expect(relationsOf("alliance-17/thematic-session-2")).toEqual({ "slides-only": 2, reworded: 2 });
    expect(relationsOf("alliance-17/thematic-session-3")).toEqual({ "slides-only": 4, reworded: 1 });
    expect(relationsOf("alliance-17/thematic-session-4")).toEqual({ "slides-only": 3 });
  });

  it("word every item of the first two panels, and the first in its order", () => {
    const wordedOf = (session: string): string[] => [
      ...new Set(records.wordings.filter((each) => each.session === session).flatMap((each) => each.of)),
    ];
    const itemsOf = (session: string): string[] =>
      records.recommendations.filter((item) => item.session === session).map((item) => item.id);
    expect(wordedOf("alliance-17/panel-1")).toEqual(itemsOf("alliance-17/panel-1"));
    expect(wordedOf("alliance-17/panel-2").sort()).toEqual(itemsOf("alliance-17/panel-2"));
  });

  it("are called the same where nothing but the marks differ, and only there", () => {
    const plain = (text: string): string =>
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N} ]/gu, "")
        .trim();
    const items = new Map(records.recommendations.map((item) => [item.id, plain(item.text)]));
    const alike = records.wordings.filter(
      (wording) => wording.of.length === 1 && items.get(wording.of[0] ?? "") === plain(wording.text),
    );
    expect(alike.map((wording) => wording.id)).toEqual(
      records.wordings.filter((wording) => wording.relation === "same").map((wording) => wording.id),
    );
  });

  it("have the standing of slides, which no report takes over", () => {
    expect([
      ...new Set(records.wordings.map(({ document, status, event }) => `${document} ${status} ${event}`)),
    ]).toEqual(["documents/alliance-17-panel-3-slides presentation alliance-17"]);
  });
});
