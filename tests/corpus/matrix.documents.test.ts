import { buildCellPath } from "#lib/address/page-path";
import { describe, expect, it } from "vitest";
import { buildCorpus } from "#lib/corpus/corpus";
import { buildMatrix, findCellItems, titleOfCell } from "#lib/corpus/filter/matrix";
import { findInOrder } from "#lib/corpus/filter/order";
import { findTerms } from "#lib/corpus/filter/term";
import { publishTerms } from "#lib/open-data/records/term";
import { nobodyNamed } from "#lib/records/term";
import { records, sourceOf } from "./real-corpus";

const corpus = buildCorpus(records);
const matrix = buildMatrix(corpus);
const { recommendations } = records;

/** How many items have both terms, counted from the marks in the Markdown. */
const marks = records.documents.flatMap(({ provenance }) =>
  [...sourceOf(provenance.path).matchAll(/:(?:rec|item\[[^\]]*\])\{#r\d+([^}]*)\}/gu)].map(([, attributes = ""]) => ({
    topics: (/topics="([^"]*)"/u.exec(attributes)?.[1] ?? "").split(" "),
    addressees: (/to="([^"]*)"/u.exec(attributes)?.[1] ?? "").split(" ").filter((word) => word !== ""),
  })),
);

describe("the matrix", () => {
  it("has a row for each topic, pillars first, and a column for each addressee and for nobody", () => {
    expect(matrix.rows.slice(0, 4).map(({ topic }) => topic.id)).toEqual([
      "prevention",
      "protection",
      "prosecution",
      "partnership",
    ]);
    expect(matrix.rows.map(({ topic }) => topic.kind)).toEqual([
      ...Array<string>(4).fill("pillar"),
      ...Array<undefined>(28).fill(undefined),
    ]);
    expect(matrix.columns.map(({ addressee }) => addressee)).toEqual([...records.addressees, nobodyNamed]);
    expect(
      findTerms(corpus, "topics")
        .map(({ id }) => id)
        .sort(),
    ).toEqual(records.topics.map(({ id }) => id).sort());
  });

  it("counts in each cell what the marks in the reports say", () => {
    expect(marks).toHaveLength(recommendations.length);
    for (const { topic, cells } of matrix.rows) {
      for (const { addressee, count } of cells) {
        const marked = marks.filter(
          ({ topics, addressees }) =>
            topics.includes(topic.id) &&
            (addressee === nobodyNamed ? addressees.length === 0 : addressees.includes(addressee.id)),
        );
        expect(count, buildCellPath({ topic: topic.id, addressee: addressee.id })).toBe(marked.length);
      }
    }
  });

  it("has in each cell exactly the items with both terms, in the order of the proceedings", () => {
    for (const { topic, cells } of matrix.rows) {
      for (const { addressee, count } of cells) {
        const items = findCellItems(corpus, topic.id, addressee.id);
        expect(items).toHaveLength(count);
        expect(items).toEqual(findInOrder(corpus).filter((item) => items.includes(item)));
        for (const item of items) {
          expect(item.topics).toContain(topic.id);
          if (addressee === nobodyNamed) expect(item.addressees).toEqual([]);
          else expect(item.addressees).toContain(addressee.id);
        }
      }
    }
  });

  it("totals items and not cells", () => {
    expect(matrix.total).toBe(recommendations.length);
    for (const { topic, total } of matrix.rows)
      expect(total).toBe(recommendations.filter(({ topics }) => topics.includes(topic.id)).length);
    const asked = matrix.columns.map(({ addressee, total }) => [addressee.id, total]);
    expect(asked).toContainEqual([
      nobodyNamed.id,
      recommendations.filter(({ addressees }) => addressees.length === 0).length,
    ]);
  });

  it("calls its cells as a reader would", () => {
    expect(titleOfCell({ label: "Guardianship" }, { id: "participating-states", label: "Participating States" })).toBe(
      "Guardianship, asked of participating States",
    );
    expect(titleOfCell({ label: "Guardianship" }, nobodyNamed)).toBe("Guardianship, nobody named");
  });
});

describe("the open vocabularies", () => {
  const [topics, addressees] = [publishTerms(corpus, "topics"), publishTerms(corpus, "addressees")];

  it("have every term with its matches and the number of its items", () => {
    expect([...topics, ...addressees]).toHaveLength(32 + 15);
    expect(topics.find(({ id }) => id === "topics/labour-exploitation")).toMatchObject({
      term: "labour-exploitation",
      kind: null,
      matches: [
        { scheme: "SDG", code: "8.7", match: "close" },
        { code: "8.8" },
        { scheme: "UNBIS", label: "FORCED LABOUR", match: "narrow" },
        { label: "CHILD LABOUR" },
      ],
      count: 10,
    });
    expect(addressees.find(({ id }) => id === "addressees/local-authorities")).toMatchObject({ count: 0 });
  });

  it("name the same thing by one code and label wherever they match it", () => {
    const labels = new Map<string, string>();
    for (const { scheme, code, label } of [...records.topics, ...records.addressees].flatMap(
      ({ matches = [] }) => matches,
    )) {
      if (code === undefined) continue;
      expect(labels.get(`${scheme} ${code}`) ?? label).toBe(label);
      labels.set(`${scheme} ${code}`, label);
    }
    expect(labels.size).toBeGreaterThan(20);
  });
});
