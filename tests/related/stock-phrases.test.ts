import { expect, test } from "vitest";
import { buildPhraseWeigher } from "#lib/related/stock-phrases";
import { buildTermReader } from "#lib/related/terms";
import { findNear, item } from "./invented-items";

const read = buildTermReader([["keeper", "lighthouse staff"]]);
const phrase = "ports of departure, call and arrival";
const stock = ["Fees", "Berths", "Ropes", "Pilots", "Tides"].map((each) => read(`${each} in ${phrase}.`));

test("the words of a phrase that five texts have count as one between them, and words beside it as themselves", () => {
  const weigh = buildPhraseWeigher(stock);
  expect(weigh(read(`Lamps for ${phrase}`))).toEqual([1, 0.25, 0.25, 0.25, 0.25]);
  expect(weigh(read("Arrival, call and departure of ports"))).toEqual([1, 1, 1, 1]);
});

test("a phrase that four texts have is no stock phrase, nor one of two words, however many have it", () => {
  expect(buildPhraseWeigher(stock.slice(1))(read(phrase))).toEqual([1, 1, 1, 1]);
  const pairs = buildPhraseWeigher(Array.from({ length: 9 }, (_, at) => read(`tide tables ${at}`)));
  expect(pairs(read("tide tables"))).toEqual([1, 1]);
});

test("a concept within a phrase neither breaks it nor is weighed with it", () => {
  const weigh = buildPhraseWeigher(
    ["Fees", "Berths", "Ropes", "Pilots", "Tides"].map((each) => read(`${each} keepers hold lamps up`)),
  );
  expect(weigh(read("keepers hold lamps up")).slice(0, 3)).toEqual([1 / 3, 1 / 3, 1 / 3]);
  expect(weigh(read("keepers hold lamps up")).slice(3)).toEqual([1]);
});

test("two items that share no more than a stock phrase are not near", () => {
  const asked = item("harbour-3/panel-1/r5", `Weather should be told to ${phrase}.`);
  const other = item("harbour-4/panel-2/r5", `Salvage is a matter of ${phrase}.`);
  expect(findNear([asked, other])[asked.id]).toEqual([other.id]);
  const more = ["Fees", "Berths", "Ropes"].map((each, at) =>
    item(
      `harbour-5/panel-${at}/r1`,
      `${each}, ${each.toLowerCase()} dues and stores in ${phrase} want a register, clerks, weekly counts.`,
    ),
  );
  expect(findNear([asked, other, ...more])[asked.id]).not.toContain(other.id);
});
