import type { Card, SiteCard } from "./card";

/*
 * The faces of the cards have Latin, Greek and Cyrillic letters. Boxes in place of other letters say nothing, and a part of a text may
 * say something else: it is left out as a whole.
 */

/** Leaves out of a card the texts in writing that its faces do not have; in place of its words stands in which language they are, a tag of BCP 47. */
export function leaveOutUnset(card: Card, language?: string): Card {
  const set = (text: string) =>
    /(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{L}/u.test(text) ? "" : text;
  const { label, words, place, status } = card;
  const said = { ...card, label: set(label), place: set(place), status: set(status) };
  return set(words) === words ? said : { ...said, words: nameWords(language), quoted: false };
}

/** Leaves out of a card what its faces turned out to lack: of letters the whole text, and signs alone. */
export function leaveOutMissing(card: SiteCard, missing: string): SiteCard {
  const characters = [...missing];
  const set = (text: string) => {
    const lacking = characters.filter((each) => text.includes(each));
    if (lacking.some((each) => /[\p{L}\p{N}]/u.test(each))) return "";
    return lacking
      .reduce((rest, each) => rest.replaceAll(each, " "), text)
      .replace(/ {2,}/gu, " ")
      .trim();
  };
  const { label, words, place, status, site, quoted } = card;
  return { label: set(label), words: set(words), place: set(place), status: set(status), site: set(site), quoted };
}

function nameWords(language: string | undefined): string {
  const name = language === undefined ? undefined : new Intl.DisplayNames(["en"], { type: "language" }).of(language);
  return name === undefined ? "" : `In ${name}`;
}
