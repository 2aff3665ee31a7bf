const longest = 60;

/**
 * Formats the name of a file after what was asked: `proceedings-child-labour.csv`. Letters, digits and hyphens alone, so that
 * every system takes it, and no name that a system keeps for itself.
 */
export function formatFileName(asked: string, ending: string): string {
  const words =
    asked
      .normalize("NFKD")
      .replaceAll(/\p{M}+/gu, "")
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  let name = "proceedings";
  for (const word of words) {
    const left = longest - name.length - 1;
    // A writing without spaces is one long word, of which the beginning says something.
    if (word.length > left && name.includes("-")) break;
    name += `-${[...word].slice(0, left).join("")}`;
  }
  return `${name}.${ending}`;
}
