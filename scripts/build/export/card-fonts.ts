import { readFile } from "node:fs/promises";
import subsetFont from "subset-font";
import type { SatoriOptions } from "satori";

type Font = SatoriOptions["fonts"][number];

const alegreya = (subset: string, style: string) =>
  `node_modules/@fontsource-variable/alegreya/files/alegreya-${subset}-wght-${style}.woff2`;
const capitals = "node_modules/@fontsource/alegreya-sc/files/alegreya-sc-latin-400-normal.woff2";

interface Face {
  name: string;
  file: string;
  weight: 400 | 500;
  style: "normal" | "italic";
}

const faces: readonly Face[] = [
  ...([400, 500] as const).flatMap((weight) => [
    { name: "Alegreya", file: alegreya("latin", "normal"), weight, style: "normal" as const },
    { name: "Alegreya Ext", file: alegreya("latin-ext", "normal"), weight, style: "normal" as const },
  ]),
  { name: "Alegreya", file: alegreya("latin", "italic"), weight: 400, style: "italic" },
  { name: "Alegreya SC", file: capitals, weight: 400, style: "normal" },
];

/* Faces that are loaded only where a card has letters of theirs: of Vietnamese, Cyrillic and Greek. */
const otherFaces: readonly { letters: RegExp; faces: readonly Face[] }[] = [
  { letters: /[\u0102\u0103\u01a0-\u01b0\u1ea0-\u1ef9]/u, faces: facesOf("Alegreya Vietnamese", "vietnamese") },
  { letters: /\p{Script=Cyrillic}/u, faces: facesOf("Alegreya Cyrillic", "cyrillic") },
  { letters: /[\u0460-\u048f\u0492-\u052f]/u, faces: facesOf("Alegreya Cyrillic Ext", "cyrillic-ext") },
  { letters: /\p{Script=Greek}/u, faces: facesOf("Alegreya Greek", "greek") },
  { letters: /[\u1f00-\u1fff]/u, faces: facesOf("Alegreya Greek Ext", "greek-ext") },
];

function facesOf(name: string, subset: string): Face[] {
  return ([400, 500] as const).map((weight) => ({ name, file: alegreya(subset, "normal"), weight, style: "normal" }));
}

/** Cuts the fonts of the cards to the letters of a text, in the form that Satori reads: no WOFF2, one weight a file. */
export async function loadCardFonts(text: string): Promise<Font[]> {
  const wanted = [...faces, ...otherFaces.filter(({ letters }) => letters.test(text)).flatMap((each) => each.faces)];
  return Promise.all(
    wanted.map(async ({ name, file, weight, style }) => {
      const isVariable = file.includes("-wght-");
      const data = await subsetFont(await readFile(file), text, {
        targetFormat: "sfnt",
        ...(isVariable ? { variationAxes: { wght: weight } } : {}),
      });
      return { name, data: Buffer.from(data), weight, style };
    }),
  );
}
