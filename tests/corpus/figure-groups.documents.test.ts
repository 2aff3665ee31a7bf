import { describe, expect, it } from "vitest";
import { buildBlockId } from "#lib/address/paragraph";
import { buildCorpus } from "#lib/corpus/corpus";
import { findFigureGroups } from "#lib/corpus/facts/figure";
import { ingestCorpus } from "#lib/ingest/corpus";
import { ingestSite } from "#lib/ingest/registries/site";
import { readContent } from "../../scripts/build/content/read-content";

const files = await readContent();
const records = ingestCorpus(files);
const { figures } = records;
const corpus = buildCorpus(records, { site: ingestSite(files) });

describe("the groups of figures", () => {
  const groups = findFigureGroups(corpus);
  const statements = groups.flatMap(({ subjects }) => subjects.flatMap((subject) => subject.statements));

  it("hold every figure once, under the first kind that its paragraph counts", () => {
    expect(groups.map(({ kind }) => kind?.plural)).toEqual([
      "People",
      "States and places",
      "Organizations",
      "Meetings and trainings",
      "Time",
      undefined,
    ]);
    const ids = statements.flatMap((statement) => statement.figures.map(({ id }) => id));
    expect(ids.sort()).toEqual(figures.map(({ id }) => id).sort());
  });

  it("leave only what is counted once or twice without a kind", () => {
    const others = groups.at(-1)?.subjects.flatMap((subject) => subject.statements) ?? [];
    expect(others.flatMap((statement) => statement.figures.map(({ unit }) => unit))).toEqual([
      "dimensions",
      "priority areas",
      "per cent",
      "vehicles",
      "vehicles",
      "resolutions",
    ]);
  });

  it("quote a paragraph once for all figures about one thing that it states", () => {
    const places = statements.map(({ figures: [first], stated }) => `${first?.about}: ${stated.paragraph}`);
    expect(places).toEqual([...new Set(places)]);
  });

  it("quote each word of a paragraph once, in its order, with an ellipsis for what is left out", () => {
    const quoted = statements.find(({ figures: [first] }) => first?.id === "figures/alliance-18-participants");
    expect(quoted?.stated.words).toBe(
      "Representing all of the 57 OSCE participating States and the 11 Partners for Co-operation … a total number of 351 participants, including 71 NGO representatives, nearly 200 governmental officials, 30 members of international and regional organizations, 20 academic and business experts",
    );
    const blocks = new Map(
      records.documents.flatMap(({ id, blocks: all }) => all.map((block) => [buildBlockId(id, block), block.text])),
    );
    for (const { figures: counted, stated } of statements) {
      const text = blocks.get(stated.paragraph ?? "") ?? stated.words;
      const pieces = stated.words.split(" … ");
      expect(
        pieces.map((piece) => text.indexOf(piece)),
        stated.words,
      ).toEqual([...pieces.map((piece) => text.indexOf(piece))].sort((a, b) => a - b));
      for (const figure of counted) expect(pieces.some((piece) => piece.includes(figure.stated.words))).toBe(true);
    }
  });
});
