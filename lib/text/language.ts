/* The scripts that are written from right to left, by their codes of ISO 15924. */
const rightToLeft = new Set([
  "Adlm",
  "Arab",
  "Aran",
  "Hebr",
  "Mand",
  "Mend",
  "Nkoo",
  "Rohg",
  "Samr",
  "Syrc",
  "Thaa",
  "Yezi",
]);

/** Finds the direction in which a language is written (a tag of BCP 47), by the script that it says or is likely to have. */
export function directionOf(language: string): "ltr" | "rtl" {
  try {
    return rightToLeft.has(new Intl.Locale(language).maximize().script ?? "") ? "rtl" : "ltr";
  } catch {
    return "ltr";
  }
}

/** What an element says of the language of its words, where that is another than around it. */
export function languageProps(language: string | undefined): { lang?: string; dir?: "ltr" | "rtl" } {
  return language === undefined ? {} : { lang: language, dir: directionOf(language) };
}

/** Tells whether a text is a well-formed tag of BCP 47 that begins with the code of a language: "fr", "pt-BR", "sr-Latn". */
export function isLanguageTag(text: string): boolean {
  if (!/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/u.test(text)) return false;
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/** Names a language in itself, by which its readers know it: "français", "العربية". */
export function nameOfLanguage(language: string): string {
  return new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;
}
