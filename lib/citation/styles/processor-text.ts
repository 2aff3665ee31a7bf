/*
 * What citeproc-js would take for markup in words that a document prints, it meets as private-use characters, and our own markup is
 * told from it by such too.
 */
const printed: Readonly<Record<string, string>> = { "<": "\uE000", "*": "\uE001", "\\": "\uE002" };
const markup: Readonly<Record<string, string>> = {
  "\uE010": '<span class="nocase">',
  "\uE011": "</span>",
  "\uE012": "<i>",
  "\uE013": "</i>",
};

/** Marks words that no style may capitalize as a title. */
export function keepCase(words: string | undefined): string {
  return words === undefined || words === "" ? "" : `\uE010${words}\uE011`;
}

/** Marks words that stand upright within what a style sets in italics. */
export function flipItalics(words: string): string {
  return `\uE012${words}\uE013`;
}

/**
 * Writes text for the processor: what the documents print stays as it is, but that straight double quotation marks become curved ones,
 * which each style then turns into those that it has within its own; straight ones it would make single wherever it has none around.
 */
export function toProcessorText(text: string): string {
  return curveQuotes(text)
    .replaceAll(/[<*\\]/gu, (sign) => printed[sign] ?? sign)
    .replaceAll(/[\uE010-\uE013]/gu, (sign) => markup[sign] ?? sign);
}

/* The first of two opens; where they are no pairs, one after a space does. */
function curveQuotes(text: string): string {
  const isPaired = (text.match(/"/gu)?.length ?? 0) % 2 === 0;
  let isOpen = false;
  return text.replaceAll('"', (_, at: number) => {
    isOpen = isPaired ? !isOpen : at === 0 || /[\s([{]/u.test(text.charAt(at - 1));
    return isOpen ? "“" : "”";
  });
}

/** Reads back, from what the processor has printed, the signs that it did not know, each as `write` writes it. */
export function readPrinted(text: string, write: (sign: string) => string): string {
  return Object.entries(printed).reduce((read, [sign, stand]) => read.replaceAll(stand, write(sign)), text);
}
