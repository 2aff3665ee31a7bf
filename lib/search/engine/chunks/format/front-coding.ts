import type { ByteReader, ByteWriter } from "./bytes";

/** Writes sorted keys, each by how many UTF-16 units it shares with the one before, and then what each adds (front coding). */
export function writeKeys(writer: ByteWriter, keys: readonly string[]): void {
  const shared = keys.map((key, at) => splitSafely(key, countShared(key, keys[at - 1] ?? "")));
  writer.writeNumber(keys.length);
  for (const count of shared) writer.writeNumber(count);
  writer.writeText(keys.map((key, at) => key.slice(shared[at])).join("\n"));
}

/** Reads keys; the other half of {@link writeKeys}. */
export function readKeys(reader: ByteReader): string[] {
  const shared = Array.from({ length: reader.readNumber() }, () => reader.readNumber());
  const rests = reader.readText().split("\n");
  let key = "";
  return shared.map((count, at) => (key = key.slice(0, count) + (rests[at] ?? "")));
}

/** Finds the shortest beginning of a key that stands behind the key before it in order. */
export function partKeys(before: string, key: string): string {
  return key.slice(0, countShared(key, before) + 1);
}

/** Formats sorted texts as one, each behind the number of characters that it shares with the one before, up to 35. */
export function formatKeys(keys: readonly string[]): string {
  return keys
    .map((key, at) => {
      const shared = Math.min(countShared(key, keys[at - 1] ?? ""), 35);
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

function countShared(key: string, before: string): number {
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
