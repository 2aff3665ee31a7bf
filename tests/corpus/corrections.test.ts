import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { CorrectionList } from "#components/item/correction-list";
import { buildCorpus } from "#lib/corpus/corpus";
import { listCorrections } from "#lib/corpus/item/corrections";
import { compareTexts, shortenDiff } from "#lib/corpus/item/wording-diff";
import { ingestTexts, mintedLedger, smallCorpus } from "../ingest/small-corpus";

const { records } = ingestTexts(smallCorpus, JSON.stringify(mintedLedger(smallCorpus)));
const [item] = records.recommendations;
const [document] = (item?.paragraph ?? "").split("#");
const correct = (id = "", from: string, to: string) => ({ id, from, to, date: "2032-05-04", reason: "A slip" });
const ofItem = correct(item?.id, "Buoys: (a) lti; (b) green", "Buoys: (a) lit; (b) green");
const ofPiece = correct(`${document}#p9`, "(a) lti;", "(a) lit;");
const ofOther = correct("documents/other#p9", "(a) lti;", "(a) lit;");
const ofAnother = correct(`${document}#p8`, "Ropse", "Ropes");

it("a correction of a piece of an item is told once, with that of the item", () => {
  const corpus = buildCorpus({ ...records, corrections: [ofItem, ofPiece, ofOther, ofAnother] });
  const corrections = listCorrections(corpus);
  expect(corrections.map(({ id, paragraphs }) => [id, paragraphs])).toEqual([
    [ofItem.id, [ofPiece.id]],
    [ofOther.id, []],
    [ofAnother.id, []],
  ]);
  const html = renderToStaticMarkup(
    createElement(CorrectionList, { corrections, compare: () => [], heading: "Corrections" }),
  );
  expect(html.match(/<article>/gu)).toHaveLength(3);
  expect(html).toContain(">¶9</a>");
});

it("of a long text only what differs is compared, with the words around, and the rest is to be opened", () => {
  const many = (words: string) => Array.from({ length: 50 }, () => words).join(" ");
  const [from, to] = [`${many("tide")} lti ${many("rope")}`, `${many("tide")} lit ${many("rope")}`];
  const parts = shortenDiff(compareTexts(from, to));
  expect(parts.map(({ text, in: where }) => [where, text.trim().split(" ").length])).toEqual([
    ["both", 13],
    ["first", 1],
    ["second", 1],
    ["both", 12],
  ]);
  expect(shortenDiff(compareTexts("Ropse here", "Ropes here"))).toEqual(compareTexts("Ropse here", "Ropes here"));
  const html = renderToStaticMarkup(
    createElement(CorrectionList, {
      corrections: [correct(ofItem.id, from, to)],
      compare: () => parts,
      heading: "Corrections",
    }),
  );
  expect(html).toContain(`<details><summary>Read before</summary><q>${from}</q></details>`);
});
