import { Resvg } from "@resvg/resvg-js";
import satori, { type SatoriOptions } from "satori";
import sharp from "sharp";
import type { SiteCard } from "#lib/cards/card";
import { cardSize, layOutCard } from "#lib/cards/layout";
import { leaveOutMissing } from "#lib/cards/unset";
import { loadCardFonts } from "../export/card-fonts";

const fonts = new Map<string, Promise<SatoriOptions["fonts"]>>();

/* What no face has is told by Satori, which asks for more; it is left out. */
async function set(card: SiteCard, faces: SatoriOptions["fonts"]): Promise<string> {
  let missing = "";
  const loadAdditionalAsset = async (_: string, segment: string) => {
    missing += segment;
    return [];
  };
  const svg = await satori(layOutCard(card), { ...cardSize, fonts: faces, loadAdditionalAsset });
  return missing === "" ? svg : satori(layOutCard(leaveOutMissing(card, missing)), { ...cardSize, fonts: faces });
}

/** Draws a card, with fonts that hold the letters of all cards. */
export async function draw({ card, letters }: { card: SiteCard; letters: string }): Promise<{ png: Uint8Array }> {
  const loaded = fonts.get(letters) ?? loadCardFonts(letters);
  fonts.set(letters, loaded);
  const svg = await set(card, await loaded);
  // All letters are outlines by now.
  const { pixels, width, height } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  // Paper, four inks and the steps between them: a small palette loses nothing that can be seen.
  const png = await sharp(pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png({ palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 6 })
    .toBuffer();
  return { png };
}
