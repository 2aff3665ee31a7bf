import data from "#build/open-data.json";
import { z } from "zod";

const files = z.array(z.strictObject({ name: z.string(), bytes: z.int().nonnegative() })).parse(data);
const sizes = new Map(files.map(({ name, bytes }) => [name, bytes]));

/** Gets the size in bytes of a file of the open data, or throws a RangeError where none of that name was written. */
export function getFileSize(name: string): number {
  const size = sizes.get(name);
  if (size === undefined) throw new RangeError(`Unexpected file "${name}", expected one of the open data`);
  return size;
}
