/** How every module of the browser is bundled by esbuild: minified, as a module of today's browsers, and handed back unwritten. */
export const bundleSettings = {
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  platform: "browser",
  charset: "utf8",
  legalComments: "none",
  logLevel: "error",
  write: false,
} as const;
