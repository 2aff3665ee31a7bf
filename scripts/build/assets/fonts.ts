import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { formatFallbackFaces, formatFontFace } from "#lib/export/font-face";
import { formatUnicodeRange, parseUnicodeRange } from "#lib/export/unicode-range";
import { withBase } from "#lib/address/site";
import { hashName } from "#lib/export/hashed-name";
import { openSource } from "../cache/source";
import { writeAsset, writeBuilt } from "../output";
import type { Addresses, Needs } from "../results";
import type { Report } from "../runner";
import type { Cut } from "../tasks/font";
import type * as fontTasks from "../tasks/font";
import { openTasks } from "../tasks/tasks";

/**
 * A face and where its file is; `latin` faces are cut to Latin letters, and a stray word of another script is set upright. `features` are
 * those that are kept, and `size` how much larger it is set than it is drawn.
 */
interface Source {
  name: string;
  family: string;
  folder: string;
  file: (subset: string) => string;
  style: string;
  weight: string;
  /** What is kept of a variable file. */
  weights?: { min: number; max: number };
  latin: boolean;
  features: readonly string[];
  size?: number;
}
interface FontFile {
  name: string;
  address: string;
  bytes: number;
  rule: string;
}

type CutFont = (cut: Cut) => Promise<Uint8Array>;

const variable = "node_modules/@fontsource-variable/alegreya";
const sans = "node_modules/@fontsource/alegreya-sans";

/* Ligatures, kerning and marks, and figures of the text and of tables; fractions, which no page sets, would add a tenth. */
const ofText = ["kern", "liga", "locl", "ccmp", "mark", "mkmk", "rvrn", "lnum", "tnum"];
/* Italics are set in single words and titles, in one weight. */
const ofItalics = ["kern"];

/* Controls and small print are set larger than drawn, for its small letters are lower than those of the faces of systems. */
const sansSize = 1.1;
const sources: readonly Source[] = [
  {
    name: "alegreya-normal",
    family: "Alegreya",
    folder: variable,
    file: (subset: string) => `alegreya-${subset}-wght-normal.woff2`,
    style: "normal",
    weight: "400 600",
    weights: { min: 400, max: 600 },
    latin: false,
    features: ofText,
  },
  {
    name: "alegreya-italic",
    family: "Alegreya",
    folder: variable,
    file: (subset: string) => `alegreya-${subset}-wght-italic.woff2`,
    style: "italic",
    weight: "400",
    weights: { min: 400, max: 400 },
    latin: true,
    features: ofItalics,
  },
  {
    name: "alegreya-sans-400",
    family: "Alegreya Sans",
    folder: sans,
    file: (subset: string) => `alegreya-sans-${subset}-400-normal.woff2`,
    style: "normal",
    weight: "400",
    latin: true,
    features: ["kern", "tnum"],
    size: sansSize,
  },
];

/** The subsets of the source files, the likelier first: a character in two of them is taken from the first. */
const subsets = ["latin", "latin-ext", "vietnamese", "greek", "greek-ext", "cyrillic", "cyrillic-ext"];
const alwaysNeeded = "“”‘’–—…·§¶→←↑↓•×\u00a0\u2011";

/** Cuts the fonts to the characters in use and writes them, with `build/fonts.css` for the pages. */
export async function buildFonts({ content, charts }: Needs<"content" | "charts">): Promise<Report<Addresses>> {
  const characters = await findCharacters(JSON.stringify([content.corpus.records, charts]));
  const tasks = await openTasks<typeof fontTasks>("font");
  const cache = await openSource("fonts", ["woff2"], tasks.key);
  const cutFont: CutFont = async (input) => {
    const { font, ...settings } = input;
    const { woff2 } = await cache.obtain([font, JSON.stringify(settings)], () => tasks.run("cut", input));
    return readFile(woff2.file);
  };
  const files = (await Promise.all(sources.map((source) => buildSource(source, characters, cutFont)))).flat();
  await writeBuilt("fonts.css", files.map((each) => each.rule).join("") + formatFallbackFaces(sansSize));
  const first = (name: string) => files.find((each) => each.name === `${name}-latin`)?.address ?? "";
  const sizes = files.map(({ name, bytes }) => `${name} ${(bytes / 1000).toFixed(1)} kB`).join(", ");
  return {
    summary: `${characters.length} characters in ${files.length} files, ${await cache.close()}: ${sizes}`,
    result: {
      font: first("alegreya-normal"),
      fontItalic: first("alegreya-italic"),
      fontSans: first("alegreya-sans-400"),
    },
  };
}

async function buildSource(source: Source, characters: readonly number[], cutFont: CutFont): Promise<FontFile[]> {
  const ranges = z
    .record(z.string(), z.string())
    .parse(JSON.parse(await readFile(path.join(source.folder, "unicode.json"), "utf8")));
  const written: FontFile[] = [];
  let left = characters;
  for (const subset of source.latin ? subsets.slice(0, 2) : subsets) {
    const isHeld = parseUnicodeRange(ranges[subset] ?? "U+0");
    const held = left.filter(isHeld);
    if (held.length === 0) continue;
    left = left.filter((codePoint) => !isHeld(codePoint));
    const font = await readFile(path.join(source.folder, "files", source.file(subset)));
    const { features, weights } = source;
    const content = await cutFont({ font, text: String.fromCodePoint(...held), features, weights });
    const name = `${source.name}-${subset}`;
    const address = await writeAsset(`fonts/${hashName(name, content, "woff2")}`, content);
    written.push({
      name,
      address,
      bytes: content.length,
      rule: formatFontFace({
        ...source,
        address: withBase(address),
        unicodeRange: formatUnicodeRange(held, characters),
      }),
    });
  }
  return written;
}

/** Finds the characters that a page can hold: those of a text, those of the pages' own words, and ASCII. */
async function findCharacters(text: string): Promise<number[]> {
  const pages = await Promise.all(
    ["app", "components", "lib/records", "lib/browser"].map((folder) =>
      readdir(folder, { recursive: true }).then(
        (names) => names.filter((name) => /\.tsx?$/.test(name)).map((name) => path.join(folder, name)),
        () => [],
      ),
    ),
  );
  const texts = [text, ...(await Promise.all(pages.flat().map((name) => readFile(name, "utf8"))))];
  const ascii = Array.from({ length: 95 }, (_, at) => at + 32);
  const used = [...alwaysNeeded, ...texts.join("")].map((character) => character.codePointAt(0) ?? 32);
  return [...new Set([...ascii, ...used])].filter((codePoint) => codePoint >= 32).sort((a, b) => a - b);
}
