import { buildPicturePath, listPictureFiles, type PictureFile } from "#lib/address/picture";
import { withBase } from "#lib/address/site";
import type { PictureBlock } from "#lib/records/text/block";

/* The column of the text, or the screen where that is narrower. */
const sizes = "(min-width: 56rem) 42rem, 100vw";

/** A picture of a document in the lightest form and the least width that the reader's browser and screen are served by. */
export function ContentPicture({ block }: { block: PictureBlock }) {
  const { light, plain } = listPictureFiles(block);
  const addressOf = (file: PictureFile) => withBase(buildPicturePath(file));
  return (
    <picture>
      {light.map(({ format, files }) => (
        <source
          key={format}
          type={`image/${format}`}
          srcSet={files.map((file) => `${addressOf(file)} ${file.width}w`).join(", ")}
          sizes={sizes}
        />
      ))}
      <img
        src={addressOf(plain)}
        width={block.width}
        height={block.height}
        alt={block.text}
        loading="lazy"
        decoding="async"
      />
    </picture>
  );
}
