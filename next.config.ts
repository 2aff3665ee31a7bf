import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import type { NextConfig } from "next";
import { basePath } from "./lib/records/site";

/** Names the build after what went into it, so that the same records give the same export, byte for byte. */
function buildIdOfRecords(): string {
  const hash = createHash("sha256").update(process.env.SITE_URL ?? "");
  for (const path of ["package-lock.json", "build/records.json", "build/assets.json"]) {
    if (existsSync(path)) hash.update(path).update(readFileSync(path));
  }
  return hash.digest("hex").slice(0, 16);
}

const config: NextConfig = {
  output: "export",
  // With `output: "export"` this is the folder of the export; what Next keeps for itself stays in `.next`.
  distDir: process.env.EXPORT_DIR ?? ".next",
  trailingSlash: true,
  basePath,
  reactStrictMode: true,
  poweredByHeader: false,
  images: { unoptimized: true },
  devIndicators: false,
  turbopack: { root: import.meta.dirname },
  generateBuildId: buildIdOfRecords,
};

export default config;
