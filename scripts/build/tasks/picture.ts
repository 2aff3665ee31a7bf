import sharp, { type Sharp } from "sharp";
import type { PictureFile } from "#lib/address/picture";

/*
 * What a photograph needs to be seen well in a column of text, at a size that a phone loads at once. Nothing of the file but its
 * pixels is published: neither where it was taken nor by whom.
 */
const makers = {
  avif: (picture) => picture.avif({ quality: 52, effort: 4 }),
  webp: (picture) => picture.webp({ quality: 78, effort: 4 }),
  png: (picture) => picture.png({ compressionLevel: 9, adaptiveFiltering: true }),
  jpeg: (picture) => picture.jpeg({ quality: 80, mozjpeg: true }),
} as const satisfies Record<PictureFile["format"], (picture: Sharp) => Sharp>;

/** Makes one of the files of a picture: turned as it was taken, in a width and a form. */
export async function lighten({
  bytes,
  width,
  format,
}: { bytes: Uint8Array } & Pick<PictureFile, "width" | "format">): Promise<{ picture: Uint8Array }> {
  const picture = sharp(bytes).autoOrient().resize({ width, withoutEnlargement: true });
  return { picture: await makers[format](picture).toBuffer() };
}
