import { buildStem, hasSpellings, type Stem, type Stems } from "./stems";

/* The modules of `@orama/stemmers` (the algorithms of Snowball and others), by the code of their language (ISO 639). English has its own, `stemmer`. */
const modules: Readonly<Record<string, string>> = {
  ar: "@orama/stemmers/arabic",
  bg: "@orama/stemmers/bulgarian",
  da: "@orama/stemmers/danish",
  de: "@orama/stemmers/german",
  el: "@orama/stemmers/greek",
  es: "@orama/stemmers/spanish",
  fi: "@orama/stemmers/finnish",
  fr: "@orama/stemmers/french",
  ga: "@orama/stemmers/irish",
  hi: "@orama/stemmers/indian",
  hu: "@orama/stemmers/hungarian",
  hy: "@orama/stemmers/armenian",
  id: "@orama/stemmers/indonesian",
  it: "@orama/stemmers/italian",
  lt: "@orama/stemmers/lithuanian",
  nb: "@orama/stemmers/norwegian",
  ne: "@orama/stemmers/nepali",
  nl: "@orama/stemmers/dutch",
  nn: "@orama/stemmers/norwegian",
  no: "@orama/stemmers/norwegian",
  pt: "@orama/stemmers/portuguese",
  ro: "@orama/stemmers/romanian",
  ru: "@orama/stemmers/russian",
  sr: "@orama/stemmers/serbian",
  sv: "@orama/stemmers/swedish",
  ta: "@orama/stemmers/tamil",
  tr: "@orama/stemmers/turkish",
  uk: "@orama/stemmers/ukrainian",
};

/** Says whether words of a language are stemmed or spelled as one; those of the others are found as they are, and by how they begin. */
export function hasStem(language: string): boolean {
  return language in modules || hasSpellings(language);
}

/** Loads what stems the words of languages that have it, from the packages. */
export async function loadStems(languages: readonly string[]): Promise<Stems> {
  const loaded = await Promise.all(
    languages
      .filter(hasStem)
      .map(async (language) => [language, buildStem(language, await loadStemmer(language))] as const),
  );
  return Object.fromEntries(loaded);
}

async function loadStemmer(language: string): Promise<Stem | undefined> {
  const name = modules[language];
  if (name === undefined) return undefined;
  const module: { stemmer: Stem } = await import(/* @vite-ignore */ name);
  return module.stemmer;
}

/** Formats the source of a browser's module that has what stems the words of languages, as its export `stems`. */
export function formatStemsModule(languages: readonly string[]): string {
  const kept = languages.filter(hasStem);
  const imports = kept.flatMap((language) =>
    modules[language] === undefined ? [] : [`import { stemmer as ${language} } from "${modules[language]}";\n`],
  );
  const stems = kept.map(
    (language) => `${language}: buildStem("${language}"${modules[language] === undefined ? "" : `, ${language}`})`,
  );
  return `import { buildStem } from "#lib/search/engine/text/stems";\n${imports.join("")}export const stems = { ${stems.join(", ")} };\n`;
}
