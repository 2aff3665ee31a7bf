/** The forms in which a picture is published: two light ones, and that of its file for whoever reads neither. */
const pictureFormats = ["avif", "webp", "png", "jpeg"] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/** One of the files in which a picture is published: what identifies its bytes, its width in pixels and its form. */
export interface PictureFile {
  hash: string;
  width: number;
  format: PictureFormat;
}

/** Builds the address within the site of a file of a picture: `/assets/pictures/1a2b3c4d5e6f7a8b-960.avif`. */
export function buildPicturePath({ hash, width, format }: PictureFile): string {
  return `/assets/pictures/${hash}-${width}.${format}`;
}

/** Parses such an address; the other half of {@link buildPicturePath}. */
export function parsePicturePath(path: string): PictureFile | undefined {
  const [, hash = "", width = "", ending] = /^\/assets\/pictures\/([0-9a-f]+)-([1-9]\d*)\.([a-z]+)$/.exec(path) ?? [];
  const format = pictureFormats.find((each) => each === ending);
  return format === undefined ? undefined : { hash, width: Number(width), format };
}

/* Endings of the files that can be read, and the form in which each is published for whoever reads none of the light ones. */
const plainFormats: Readonly<Record<string, PictureFormat>> = {
  png: "png",
  jpg: "jpeg",
  jpeg: "jpeg",
  webp: "png",
  avif: "png",
};

/** Tells by its ending whether a file can be a picture of a document. */
export function isPictureFile(file: string): boolean {
  return findPlainFormat(file) !== undefined;
}

function findPlainFormat(file: string): PictureFormat | undefined {
  return plainFormats[/\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? ""];
}

/** A reader's column is some 670 pixels wide; twice that is for screens of two pixels to one. */
const widths = [480, 960, 1440];

/* Its own width is one of them where it is smaller than the widest. */
function listWidths(width: number): number[] {
  return [...widths.filter((each) => each < width), ...(width <= Math.max(...widths) ? [width] : [])];
}

/** The files of a picture: the light ones by form, and the one that every reader of pages can show. */
export interface PictureFiles {
  light: { format: PictureFormat; files: PictureFile[] }[];
  plain: PictureFile;
}

/** Lists the files in which a picture is published, by what identifies its bytes, its width in pixels and the ending of its file. */
export function listPictureFiles({ hash, width, file }: { hash: string; width: number; file: string }): PictureFiles {
  const own = listWidths(width);
  const light = (["avif", "webp"] as const).map((format) => ({
    format,
    files: own.map((each) => ({ hash, width: each, format })),
  }));
  const plain = { hash, width: own.find((each) => each >= 960) ?? width, format: findPlainFormat(file) ?? "png" };
  return { light, plain };
}
