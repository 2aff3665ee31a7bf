const [encoder, decoder] = [new TextEncoder(), new TextDecoder()];

/** Builds one file of many: a line of JSON with their names and lengths, then their bytes in the same order. */
export function buildArchive(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const lengths = Object.fromEntries([...files].map(([name, { length }]) => [name, length]));
  const parts = [encoder.encode(`${JSON.stringify(lengths)}\n`), ...files.values()];
  const archive = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    archive.set(part, at);
    at += part.length;
  }
  return archive;
}

/** Reads the files of an archive, which stay part of it; throws where it is something else. The other half of {@link buildArchive}. */
export function readArchive(archive: Uint8Array): Map<string, Uint8Array> {
  let at = archive.indexOf(10) + 1;
  const lengths: unknown = JSON.parse(decoder.decode(archive.subarray(0, at)));
  if (typeof lengths !== "object" || lengths === null)
    throw new Error("Unexpected head of an archive, expected lengths");
  return new Map(Object.entries(lengths).map(([name, length]) => [name, archive.subarray(at, (at += Number(length)))]));
}
