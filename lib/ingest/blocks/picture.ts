import path from "node:path";
import type { Element, ElementContent } from "hast";
import type { Paragraph } from "mdast";
import { isPictureFile } from "#lib/address/picture";
import { foldSpace } from "#lib/ingest/markdown/parse";
import { reportError } from "#lib/ingest/message";
import type { PictureFacts, Walk } from "#lib/ingest/walk-state";
import { findNearestName } from "#lib/text/nearest-name";
import { addBlock } from "./add-block";

/*
 * ![Two boats at a lit quay](images/quay.png)
 */

/** A run of converted text: words, or pictures that stand on lines of their own. */
export type Run = { words: ElementContent[]; pictures?: undefined } | { pictures: Element[] };

/** Parts converted text at the pictures on lines of their own; what has none is one run of words. */
export function partAtPictures(children: readonly ElementContent[]): Run[] {
  const runs: Run[] = [];
  for (const line of listLines(children)) {
    const last = runs.at(-1);
    const pictures = findPictures(line);
    if (last?.pictures !== undefined && pictures !== undefined) last.pictures.push(...pictures);
    else if (pictures !== undefined) runs.push({ pictures });
    else if (last === undefined || last.pictures !== undefined) runs.push({ words: line });
    else last.words.push({ type: "text", value: "\n" }, ...line);
  }
  return runs.some(({ pictures }) => pictures !== undefined) ? runs : [{ words: [...children] }];
}

/* The lines of a text as they are written, but for those that end within an element. */
function listLines(children: readonly ElementContent[]): ElementContent[][] {
  const lines: ElementContent[][] = [[]];
  for (const child of children) {
    const [first = child, ...others] =
      child.type === "text" ? child.value.split("\n").map((value) => ({ ...child, value })) : [];
    lines.at(-1)?.push(first);
    lines.push(...others.map((each) => [each]));
  }
  return lines;
}

/* The pictures of a line that is nothing else; undefined where it has words, or no picture. */
function findPictures(line: readonly ElementContent[]): Element[] | undefined {
  const shown = line.filter((child) => child.type !== "text" || child.value.trim() !== "");
  const pictures = shown.flatMap((child) => (child.type === "element" && child.tagName === "img" ? [child] : []));
  return pictures.length === 0 || pictures.length < shown.length ? undefined : pictures;
}

/** Adds pictures, each a block of its own whose words are what the editor says it shows; a faulty one is reported and left out. */
export function addPictures(walk: Walk, node: Paragraph, pictures: readonly Element[]): undefined {
  for (const picture of pictures) {
    const text = foldSpace(String(picture.properties["alt"] ?? ""));
    const found = findFile(walk, picture);
    const isSound = checkWords(walk, picture, text);
    if (found === undefined || !isSound) continue;
    const position = picture.position ?? node.position;
    addBlock(
      walk,
      position === undefined ? node : { ...node, position },
      { text, printed: text, content: [{ type: "text", value: text }] },
      { type: "picture", ...found },
    );
  }
}

function checkWords({ context: { file } }: Walk, { properties, position }: Element, text: string): boolean {
  if (properties["title"] !== undefined) {
    reportError(file, position?.start, {
      "picture-title": `Unexpected title "${String(properties["title"])}" of a picture, expected none, for no reader on a phone sees it. Write it as :::caption below the picture, or remove it.`,
    });
    return false;
  }
  if (text !== "") return true;
  reportError(file, position?.start, {
    "picture-alt":
      "Unexpected picture without words, expected what it shows between the brackets, for those who do not see it: ![Two boats at a lit quay](images/quay.png). Describe it.",
  });
  return false;
}

function findFile(walk: Walk, { properties, position }: Element): ({ file: string } & PictureFacts) | undefined {
  const { file, registries } = walk.context;
  const to = decode(String(properties["src"] ?? ""));
  const at = position?.start;
  if (/^(?:[a-z][a-z+.-]*:|\/)/iu.test(to))
    return reportError(file, at, {
      "picture-host": `Unexpected address "${to}" of a picture, expected a file beside the document, such as images/quay.png: pages load nothing from another host. Put the file there.`,
    });
  if (!isPictureFile(to))
    return reportError(file, at, {
      "picture-format": `Unexpected file "${to}" as a picture, expected one that ends in .png, .jpg, .webp or .avif. Save it as PNG (a drawing, SVG or GIF) or as JPEG (a photograph).`,
    });
  const folder = path.posix.dirname(file.path);
  const name = path.posix.join(folder, to);
  const pictures = registries.pictures ?? new Map<string, undefined>();
  const facts = pictures.get(name);
  if (facts !== undefined) return { file: name, ...facts };
  if (pictures.has(name))
    return reportError(file, at, {
      "picture-file": `Unexpected content of "${to}", expected a still picture that can be read. Save it anew as PNG or JPEG.`,
    });
  const names = [...pictures.keys()].map((each) => path.posix.relative(folder, each));
  const nearest = findNearestName(to, names);
  return reportError(file, at, {
    "picture-file": `Unexpected picture "${to}", expected a file of the content, by its path from the document${nearest === undefined ? "" : `; the nearest is "${nearest}"`}. Correct the path, or put the file there.`,
  });
}

function decode(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
