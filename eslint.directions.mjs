import path from "node:path";

/**
 * The directions of imports: each folder with what it may import of `lib/` beyond itself. Every folder may import the ground
 * floor, and nothing else unless it is named here. `docs/for-developers/architecture.md` gives the reasons.
 */
const ground = ["text", "address", "records"];

/** @type {Readonly<Record<string, readonly string[]>>} */
const directions = {
  // The ground floor, each on the one before.
  "lib/text": [],
  "lib/address": ["text"],
  "lib/records": ["text", "address"],

  // From Markdown and JSON files to records and messages. Ingest calls the readers of facts and the checks of the ledger, which
  // report by its messages and find words in its tree.
  "lib/ingest": [...ground, "facts", "ledger"],
  "lib/facts": [...ground, "ingest", "fidelity"],
  "lib/ledger": [...ground, "ingest"],
  "lib/fidelity": [...ground, "ingest"],
  "lib/withdraw": [...ground, "ingest"],

  // From records to one of their forms.
  "lib/corpus": ground,
  "lib/citation": [...ground, "corpus"],
  "lib/open-data": [...ground, "corpus"],
  "lib/charts": [...ground, "corpus"],
  "lib/cards": [...ground, "corpus", "citation"],
  "lib/metadata": [...ground, "corpus", "citation"],
  "lib/list-files": [...ground, "corpus", "citation", "open-data"],

  // The search: an engine that knows nothing of this portal, and what of a record is indexed.
  "lib/search/engine": ["text"],
  "lib/search/portal": [...ground, "search/engine"],
  "lib/related": [...ground, "search/engine"],
  "lib/acronyms": ground,

  // What is exported, and what runs in the browser.
  "lib/export": [],
  "lib/browser": [...ground, "search/engine", "search/portal", "list-files"],

  // Props in, HTML out; and routes, which take records from the corpus.
  components: ground,
  app: [...ground, "corpus", "citation", "metadata", "open-data", "cards", "charts", "acronyms"],
};

const framework = [
  "^(?:react|react-dom|next)(?:/|$)|^#components/|^#app/",
  "lib/ never imports React, Next, components or pages, so that it can become a package.",
];
const files = [
  "^(?:node:)?fs(?:/|$)",
  "Only scripts/ reads and writes files, and app/_parts/built-file.ts reads what the build made.",
];
const built = ["^#build/.*\\.json$", "What the build made is read by app/_parts/built.ts alone and passed on."];

/** What a folder must not import besides: packages, files, and what the build made. */
const others = {
  lib: [framework, files, built],
  "lib/records": [["^(?!\\.|#|zod$|@noble/hashes/)", "lib/records imports zod and @noble/hashes only."]],
  components: [
    ["^#app/|^next(?:/|$)", "Components take props and give HTML; they know the types of records, nothing else."],
    files,
    built,
  ],
  app: [files, built],
};

const folderRules = Object.entries(directions).map(([folder, allowed]) => {
  const [top] = folder.split(path.posix.sep);
  const own = folder.startsWith("lib/") ? [folder.slice("lib/".length)] : [];
  const patterns = [
    [
      `^#lib/(?!(?:${[...own, ...allowed].join("|")})/)`,
      `${folder} imports ${allowed.length === 0 ? "nothing of lib" : allowed.map((name) => `lib/${name}`).join(", ")}; eslint.directions.mjs has the directions.`,
    ],
    ...(others[top] ?? []),
    ...(folder === top ? [] : (others[folder] ?? [])),
  ];
  return {
    files: [`${folder}/**`],
    // `regex`, because a `group` that begins with # matches nothing.
    rules: {
      "no-restricted-imports": ["error", { patterns: patterns.map(([regex, message]) => ({ regex, message })) }],
    },
  };
});

const onlyRestrict = (file, [regex, message]) => ({
  files: [file],
  rules: { "no-restricted-imports": ["error", { patterns: [{ regex, message }] }] },
});

/** The configurations of ESLint that hold the directions: one a folder, and those for the modules that read what the build made. */
export const directionRules = [
  ...folderRules,
  onlyRestrict("app/_parts/built.ts", files),
  onlyRestrict("app/_parts/built-file.ts", built),
];
