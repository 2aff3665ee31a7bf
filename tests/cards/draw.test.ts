import sharp from "sharp";
import { expect, test } from "vitest";
import type { SiteCard } from "#lib/cards/card";
import { draw } from "../../scripts/build/tasks/card";

const card: SiteCard = {
  label: "Item 1",
  words: "Lamps should be lit.",
  quoted: true,
  place: "Panel 1, 3rd Harbour Forum",
  status: "",
  site: "Harbour Papers",
};

/* The pixels of a card, of fonts that have the letters of all its texts. */
async function drawPixels(changed: Partial<SiteCard>, letters = Object.values({ ...card, ...changed }).join("")) {
  const { png } = await draw({ card: { ...card, ...changed }, letters });
  return sharp(png).raw().toBuffer();
}

test.each([
  ["Vietnamese", "Nguyễn Văn Đức và Trần Thị Hạnh"],
  ["polytonic Greek", "Ἐν ἀρχῇ ἦν ὁ λόγος"],
  ["Ukrainian and Kazakh", "ґанок, әлем, Ґрунт, қала"],
])("has the letters of %s", async (_, words) => {
  // A text of which a letter was missing would be left out.
  expect((await drawPixels({ words })).equals(await drawPixels({ words: "" }))).toBe(false);
});

test.each([
  ["letters of other writing", "灯塔", ""],
  ["words with one such letter, as a whole", "Lamps of 灯", ""],
  ["signs alone", "Lamps ☂ should be lit.", "Lamps should be lit."],
])("leaves out %s, in place of boxes", async (_, words, left) => {
  expect((await drawPixels({ words })).equals(await drawPixels({ words: left }))).toBe(true);
});
