import { describe, expect, it } from "vitest";
import { buildCorpus } from "#lib/corpus/corpus";
import { buildMatrix } from "#lib/corpus/filter/matrix";
import { findItemLists } from "#lib/corpus/filter/lists";
import { cutAtMentions, findCellMentions } from "#lib/corpus/filter/mentions";
import { CorpusRecords } from "#lib/records/corpus-records";
import { nobodyNamed } from "#lib/records/term";
import { inventedRecords } from "../search/invented-records";

const [first, second, third, fourth] = inventedRecords.recommendations;
const topics = [{ id: "lamps", label: "Lamps", scope: "Lights." }];
const addressees = [
  { id: "states", label: "Participating States", scope: "States.", names: ["State"] },
  { id: "keepers", label: "Lighthouse keepers", scope: "Keepers.", names: ["PC", "warden"] },
  { id: "pilots", label: "Pilots", scope: "Pilots." },
];
const about = (item: typeof first, text: string, asked: string[] = []) => ({
  ...item!,
  text,
  topics: ["lamps"],
  addressees: asked,
});
const items = [
  about(first, "Participating States and each lighthouse-keeper should meet.", ["states"]),
  about(second, "The state of play; pcs; copilots and pilotage; the States, Wardens and pilots."),
  about(third, "Every Pilot should rest.", ["pilots"]),
  about(fourth, "Lamps should burn."),
];
const corpus = buildCorpus(CorpusRecords.parse({ ...inventedRecords, recommendations: items, topics, addressees }));
const mentioning = (addressee: string) => findCellMentions(corpus, "lamps", addressee).map(({ id }) => id);

describe("an addressee is mentioned", () => {
  it("where the words have its label or another of its names, in any number, whole, and do not ask it", () => {
    expect(mentioning("states")).toEqual([second!.id]);
    expect(mentioning("keepers")).toEqual([first!.id, second!.id]);
    expect(mentioning("pilots")).toEqual([second!.id]);
    expect(mentioning(nobodyNamed.id)).toEqual([]);
  });

  it("at its names and nowhere else: a small letter stands for both at the start of a word, a capital for itself", () => {
    const namesIn = (addressee: number) =>
      cutAtMentions(corpus.records.recommendations[1]!, corpus.records.addressees[addressee]!)
        .filter(({ isName }) => isName)
        .map(({ text }) => text);
    expect([namesIn(0), namesIn(1), namesIn(2)]).toEqual([["States"], ["Wardens"], ["pilots"]]);
    for (const item of corpus.records.recommendations)
      expect(cutAtMentions(item, corpus.records.addressees[0]!).map(({ text }) => text)).toSatisfy(
        (texts: string[]) => texts.join("") === item.text,
      );
  });
});

describe("the matrix", () => {
  const matrix = buildMatrix(corpus);

  it("counts who asks and who only mentions, and shades the first number of addressees in even steps", () => {
    expect(matrix.rows[0]?.cells.map(({ addressee, ...numbers }) => [addressee.id, numbers])).toEqual([
      ["states", { count: 1, mentioned: 1, shade: 4 }],
      ["keepers", { count: 0, mentioned: 2, shade: 0 }],
      ["pilots", { count: 1, mentioned: 1, shade: 4 }],
      [nobodyNamed.id, { count: 2, mentioned: 0, shade: 0 }],
    ]);
    expect(matrix.columns.map(({ total, mentioned }) => [total, mentioned])).toEqual([
      [1, 1],
      [0, 2],
      [1, 1],
      [2, 0],
    ]);
  });

  it("has files for the lists of those who ask, not of those who mention", () => {
    const paths = findItemLists(corpus).map(({ path }) => path);
    expect(paths).toContain("/matrix/lamps/states/");
    expect(paths).not.toContain("/matrix/lamps/keepers/");
  });
});
