import { romanize } from "./romanize";

const umlauts: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", Ä: "Ae", Ö: "Oe", Ü: "Ue" };

/**
 * Lists how else a name is typed: in Latin letters where it has others ("Олена Ковальчук" → "Olena Koval'chuk"), and with the letters
 * that stand for umlauts where a keyboard has none ("Schönwälder" → "Schoenwaelder").
 */
export function listSpellings(name: string): string[] {
  const spelled = name.normalize("NFC").replace(/[äöüÄÖÜ]/gu, (letter) => umlauts[letter] ?? letter);
  return [...new Set([romanize(name).replaceAll("'", ""), spelled])].filter((each) => each !== name.normalize("NFC"));
}
