import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { Resvg } from "@resvg/resvg-js";
import satori, { type SatoriOptions } from "satori";
import sharp from "sharp";
import { buildCard, buildPartCard, buildTermCard, type Card, siteCard } from "#lib/cards/card";
import { buildCardPath, siteCardPath } from "#lib/address/files-beside";
import { cardSize, layOutCard } from "#lib/cards/layout";
import { buildCitables } from "#lib/citation/citable";
import { buildCorpus } from "#lib/corpus/corpus";
import { CorpusRecords } from "#lib/records/corpus-records";
import { formatPath } from "#lib/address/permalink";
import { nobodyNamed, type Term } from "#lib/records/term";
import { loadCardFonts } from "./card-fonts";
import { runAsScript } from "../../messages";

/** Cards by what they are made of, so that a build draws only what has changed. */
const store = "build/cards";

/** Draws the card of every page that has one below the given folder; answers a line for the reader. */
export async function buildCards(out: string): Promise<string> {
  const cards = findCards(CorpusRecords.parse(JSON.parse(await readFile("build/records.json", "utf8"))));
  const letters = [...new Set([...cards.values()].flatMap((card) => [...Object.values(card).join("")]))]
    .sort()
    .join("");
  const fonts = await loadCardFonts(letters);
  const made = await hashMaking();
  await mkdir(store, { recursive: true });
  const held = new Set(await readdir(store));
  const used = new Set<string>();
  let [drawn, bytes] = [0, 0];
  for (const [address, card] of cards) {
    const name = `${createHash("sha256").update(made).update(JSON.stringify(card)).digest("hex").slice(0, 20)}.png`;
    if (!held.has(name) && !used.has(name)) {
      await writeFile(path.join(store, name), await drawCard(card, fonts));
      drawn += 1;
    }
    used.add(name);
    const file = path.join(out, address);
    await mkdir(path.dirname(file), { recursive: true });
    const image = await readFile(path.join(store, name));
    await writeFile(file, image);
    bytes += image.length;
  }
  await Promise.all(
    [...held].filter((name) => !used.has(name)).map((name) => rm(path.join(store, name), { force: true })),
  );
  return `${cards.size} cards, ${drawn} of them drawn anew, ${(bytes / cards.size / 1000).toFixed(1)} kB each`;
}

function findCards(records: CorpusRecords): Map<string, Card> {
  const kinds = new Set(["event", "session", "recommendation", "wording", "document"]);
  const cited = buildCitables(buildCorpus(records))
    .filter(({ kind }) => kinds.has(kind))
    .map((each) => [each.id, buildCard(each)] as const);
  const parts = records.documents.flatMap(({ id, title, parts: all }) =>
    all.map((part) => [`${id}/${part.name}`, buildPartCard(part.title, title)] as const),
  );
  const count = (vocabulary: "topics" | "addressees", { id }: Term) =>
    records.recommendations.filter((item) =>
      id === nobodyNamed.id ? item[vocabulary].length === 0 : item[vocabulary].includes(id),
    ).length;
  const terms = (["topics", "addressees"] as const).flatMap((vocabulary) =>
    [...records[vocabulary], ...(vocabulary === "addressees" ? [nobodyNamed] : [])].map(
      (term) => [`${vocabulary}/${term.id}`, buildTermCard(vocabulary, term, count(vocabulary, term))] as const,
    ),
  );
  return new Map([
    [siteCardPath, siteCard],
    ...[...cited, ...parts, ...terms].map(([id, card]) => [buildCardPath(formatPath(id)), card] as const),
  ]);
}

/* A change of the layout or a font makes every card anew. */
async function hashMaking(): Promise<string> {
  const hash = createHash("sha256");
  for (const file of ["lib/cards/layout.ts", "scripts/build/export/cards.ts", "scripts/build/export/card-fonts.ts", "package-lock.json"])
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

await runAsScript(import.meta.url, async () => {
  console.log(await buildCards("out"));
  return true;
});
