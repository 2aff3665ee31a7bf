import { readFileSync } from "node:fs";
import path from "node:path";

/** Reads a file that an earlier stage of the build has written; its shape is for the caller to check. */
export function readBuilt(name: string): unknown {
  return JSON.parse(readFileSync(path.join(process.cwd(), "build", name), "utf8"));
}
