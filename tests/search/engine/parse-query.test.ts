import { describe, expect, test } from "vitest";
import { parseQuery } from "#lib/search/engine/query/parse-query";

describe("a parsed query", () => {
  test("has words without stop words, and phrases", async () => {
    expect(parseQuery("the tide of “tide tables”")).toEqual({
      words: ["tide", "tables"],
      sequence: ["the", "tide", "of", "tide", "tables"],
      without: [],
      typed: new Map([
        ["the", "the"],
        ["tide", "tide"],
        ["of", "of"],
        ["tables", "tables"],
      ]),
      bases: new Map(),
      phrases: [{ words: ["tide", "tables"], open: false }],
      counts: false,
      unfinished: false,
    });
  });

  test("keeps stop words where it has no others", async () => {
    expect(parseQuery("to be").words).toEqual(["to", "be"]);
  });

  test.each([
    ["pilots -training", ["pilots"], ["training"]],
    ["pilots NOT training", ["pilots"], ["training"]],
    ["-training", [], ["training"]],
    ["pilots except for training", ["pilots"], ["training"]],
    ["pilots but not training", ["pilots"], ["training"]],
    ["Pilots, not training", ["pilots", "training"], []],
    ["child-friendly", ["child", "friendly"], []],
    ['"child -friendly"', ["child", "friendly"], []],
    ["- Pilots should rest", ["pilots", "rest"], []],
  ])("of %j has what is asked for and what is left out", (query, words, without) => {
    expect(parseQuery(query)).toMatchObject({ words: expect.arrayContaining(words), without });
    expect(parseQuery(query).words.filter((word) => without.includes(word))).toEqual([]);
  });

  test.each([
    ["fund- ing of pilots", "funding of pilots"],
    ["ship\u200bping", "shipping"],
    ["ship\u00adping", "shipping"],
    ["pilot´s", "pilot's"],
    ["pilot`s", "pilot’s"],
    ["non - refoulement", "non-refoulement"],
    ["<em>trade unions</em>", "trade unions"],
    ["pre- and in-service training", "pre and in service training"],
  ])("of %j as it was copied is that of %j", (copied, clean) => {
    expect(parseQuery(copied).words).toEqual(parseQuery(clean).words);
  });

  test("is read whole, up to more than a page", () => {
    expect(parseQuery(`${"tide ".repeat(300)}lamp`).words).toEqual(["tide", "lamp"]);
  });

  test("may end in an open phrase", async () => {
    expect(parseQuery('"tide ta').phrases).toEqual([{ words: ["tide", "ta"], open: true }]);
  });

  test("takes no number of a footnote for a word of what was copied", () => {
    const copied = parseQuery("Pilots should be trained to read tide tables.12 Every harbour needs buoys3");
    expect(copied.words.filter((word) => /\d/u.test(word))).toEqual([]);
    expect(parseQuery("resolution 2331 of 2016").words).toEqual(["resolution", "2331", "2016"]);
  });

  test("takes the words before a letter that begins one for whole", () => {
    expect(parseQuery("child l")).toMatchObject({ words: ["child"], unfinished: false });
    expect(parseQuery("child la")).toMatchObject({ words: ["child", "la"], unfinished: true });
    expect(parseQuery("l")).toMatchObject({ words: ["l"], unfinished: true });
  });
});
