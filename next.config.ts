import { realpathSync } from "node:fs";
import path from "node:path";
import type { NextConfig } from "next";
// Next transpiles this file alone and resolves no subpath import in it.
import { basePath } from "./lib/address/site";

const config: NextConfig = {
  trailingSlash: true,
  basePath,
  reactStrictMode: true,
  poweredByHeader: false,
  images: { unoptimized: true },
  // Types are checked once, by tsc in `npm test`; the build of a site needs no second look at them.
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
  // A copy of the project below it, as a test makes one, has a link to the packages, which must lie within the root.
  turbopack: { root: path.dirname(realpathSync("node_modules")) },
  // The same in every build, as a finished page has nothing of it.
  generateBuildId: () => "site",
  // Writing its caches takes more of the processor than they save the next time.
  experimental: {
    turbopackFileSystemCacheForDev: false,
    turbopackFileSystemCacheForBuild: false,
    // The style sheets have the prefixes that browsers need, and no light-dark() that would have to be put otherwise.
    lightningCssFeatures: { exclude: ["vendor-prefixes", "light-dark"] },
  },
};

export default config;
