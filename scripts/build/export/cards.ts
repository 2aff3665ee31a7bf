import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { Resvg } from "@resvg/resvg-js";
import satori, { type SatoriOptions } from "satori";
import sharp from "sharp";
import type { Card } from "#lib/cards/card";
import { cardSize, layOutCard } from "#lib/cards/layout";
import { buildPageCards } from "#lib/cards/page-cards";
import type { Files, Needs } from "../results";
import type { Report } from "../runner";
import { loadCardFonts } from "./card-fonts";

/** Cards by what they are made of, so that a build draws only what has changed. */
const store = "build/cards";

/** Draws the card of every page that has one. */
export async function buildCards({ content }: Needs<"content">): Promise<Report<Files>> {
  const cards = buildPageCards(content.corpus);
  const letters = [...new Set([...cards.values()].flatMap((card) => [...Object.values(card).join("")]))];
  const fonts = await loadCardFonts(letters.sort().join(""));
  const made = await hashMaking();
  await mkdir(store, { recursive: true });
  const held = new Set(await readdir(store));
  const files = new Map<string, Uint8Array>();
  const images = new Map<string, Uint8Array>();
  let drawn = 0;
  for (const [address, card] of cards) {
    const name = `${createHash("sha256").update(made).update(JSON.stringify(card)).digest("hex").slice(0, 20)}.png`;
    const known = images.get(name) ?? (held.has(name) ? await readFile(path.join(store, name)) : undefined);
    const image = known ?? (await drawCard(card, fonts));
    if (known === undefined) {
      await writeFile(path.join(store, name), image);
      drawn += 1;
    }
    images.set(name, image);
    files.set(address, image);
  }
  await Promise.all([...held].filter((name) => !images.has(name)).map((name) => rm(path.join(store, name))));
  const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  return {
    summary: `${files.size} cards, ${drawn} of them drawn anew, ${(bytes / files.size / 1000).toFixed(1)} kB each`,
    result: files,
  };
}

/* A change of the layout or a font makes every card anew. */
async function hashMaking(): Promise<string> {
  const hash = createHash("sha256");
  for (const file of [
    "lib/cards/layout.ts",
    "scripts/build/export/cards.ts",
    "scripts/build/export/card-fonts.ts",
    "package-lock.json",
  ])
    hash.update(await readFile(file));
  return hash.digest("hex");
}

async function drawCard(card: Card, fonts: SatoriOptions["fonts"]): Promise<Buffer> {
  const svg = await satori(layOutCard(card), { ...cardSize, fonts });
  const { pixels, width, height } = new Resvg(svg).render();
  // Paper, four inks and the steps between them: a small palette loses nothing that can be seen.
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png({ palette: true, colours: 16, dither: 0, effort: 4, compressionLevel: 9 })
    .toBuffer();
}
