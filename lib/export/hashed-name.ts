import { createHash } from "node:crypto";

/** Names a file after its content, so that a browser may keep it for ever: `site.1a2b3c4d5e.js`. */
export function hashName(name: string, content: string | Uint8Array, extension: string): string {
  return `${name}.${createHash("sha256").update(content).digest("hex").slice(0, 10)}.${extension}`;
}
