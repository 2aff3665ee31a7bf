import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Names what the pages of the preview are made of (`app/_parts/built-file.ts`); Next watches it and makes the pages anew. */
export const editionFile = "build/edition.json";

/** What `app/_parts/built.ts` reads. */
const parts = [
  "assets",
  "charts",
  "citations",
  "codes",
  "faults",
  "open-data",
  "records",
  "related",
  "acronyms",
  "site",
  "unsealed",
];

/** Says that the pages have to wait for what they are made of. */
export function clearEdition(): void {
  mkdirSync(path.dirname(editionFile), { recursive: true });
  write("");
}

/** Says, once all that the pages read is written, what edition it is; where nothing has changed, it is the same. */
export function writeEdition(): void {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(readFileSync(`build/${part}.json`));
  write(hash.digest("hex").slice(0, 16));
}

function write(edition: string): void {
  const text = `${JSON.stringify({ edition })}\n`;
  if (readEdition() === text) return;
  // Renamed into its place, so that nobody reads half of it.
  writeFileSync(`${editionFile}.new`, text);
  renameSync(`${editionFile}.new`, editionFile);
}

function readEdition(): string {
  try {
    return readFileSync(editionFile, "utf8");
  } catch {
    return "";
  }
}
