import { describe, expect, it } from "vitest";
import { buildCorpus } from "#lib/corpus/corpus";
import { findLinked } from "#lib/corpus/item/linked";
import { buildOpenData } from "#lib/open-data/open-data";
import type { LinkKind, Recommendation } from "#lib/records/recommendation";
import { inventedRecords } from "../search/invented-records";

const [first, second, third, fourth] = inventedRecords.recommendations as [
  Recommendation,
  Recommendation,
  Recommendation,
  Recommendation,
];

/** The invented items with links, by the place of an item in their list. */
function linked(links: Record<number, [LinkKind, Recommendation][]>): Recommendation[] {
  return inventedRecords.recommendations.map((item, at) => ({
    ...item,
    links: (links[at] ?? []).map(([kind, { id }]) => ({ kind, to: id })),
  }));
}

function namesOf(item: Recommendation, all: readonly Recommendation[]): string[] {
  const corpus = buildCorpus({ ...inventedRecords, recommendations: [...all] });
  return findLinked(corpus, corpus.get("recommendations", item.id)).map(
    ({ kind, inverse, items }) => `${kind}${inverse ? " by" : ""}: ${items.map(({ id }) => id).join(" ")}`,
  );
}

describe("confirmed links", () => {
  const all = linked({
    2: [
      ["repeats", first],
      ["widens", second],
    ],
    3: [["repeats", first]],
  });

  it("are shown on the item that has them, kind by kind", () => {
    expect(namesOf(third, all)).toEqual([`repeats: ${first.id}`, `widens: ${second.id}`]);
  });

  it("are shown the other way round on what they lead to", () => {
    expect(namesOf(first, all)).toEqual([`repeats by: ${third.id} ${fourth.id}`]);
    expect(namesOf(second, all)).toEqual([`widens by: ${third.id}`]);
  });
});

describe("the open data of recommendations", () => {
  it("hold the links an editor confirmed, and what was computed, which is called so", () => {
    const records = { ...inventedRecords, recommendations: linked({ 2: [["repeats", first]] }) };
    const related = [{ of: first.id, similar: [{ to: third.id, score: 0.4, shares: ["tide tables"] }] }];
    const open = new Map(
      buildOpenData(buildCorpus(records, { related }), (path) => `https://example.org${path}`).recommendations.map(
        (item) => [item.id, item],
      ),
    );
    expect(open.get(third.id)).toMatchObject({ links: [{ kind: "repeats", to: first.id }], similar: [] });
    expect(open.get(first.id)).toMatchObject({
      links: [],
      similar: [{ to: third.id, score: 0.4, shares: ["tide tables"], by: "computed from the words" }],
    });
  });
});
