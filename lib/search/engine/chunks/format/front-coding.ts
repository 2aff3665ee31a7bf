import type { ByteReader, ByteWriter } from "./bytes";

/** Writes a key by what it shares with the one before. */
export function writeKey(writer: ByteWriter, key: string, before: string): void {
  const shared = splitSafely(key, countUnits(key, before));
  writer.writeNumber(shared).writeText(key.slice(shared));
}

/** Reads a key behind the one before; the other half of {@link writeKey}. */
export function readKey(reader: ByteReader, before: string): string {
  const shared = reader.readNumber();
  return before.slice(0, shared) + reader.readText();
}

/** Finds the shortest beginning of a key that stands behind the key before it in order. */
export function partKeys(before: string, key: string): string {
  return key.slice(0, countUnits(key, before) + 1);
}

/** Formats sorted texts as one, each behind the number of characters that it shares with the one before, up to 35. */
export function formatKeys(keys: readonly string[]): string {
  return keys
    .map((key, at) => {
      const shared = Math.min(countUnits(key, keys[at - 1] ?? ""), 35);
      return shared.toString(36) + key.slice(shared);
    })
    .join(" ");
}

/** Parses sorted texts; the other half of {@link formatKeys}. */
export function parseKeys(text: string): string[] {
  let before = "";
  return text === ""
    ? []
    : text.split(" ").map((part) => (before = before.slice(0, Number.parseInt(part.slice(0, 1), 36)) + part.slice(1)));
}

function countUnits(key: string, before: string): number {
  let shared = 0;
  while (shared < key.length && shared < before.length && key.charCodeAt(shared) === before.charCodeAt(shared))
    shared += 1;
  return shared;
}

/* A character of two units is not cut in two, as half of one cannot be written in UTF-8. */
function splitSafely(key: string, at: number): number {
  const unit = key.charCodeAt(at);
  return at > 0 && unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}
