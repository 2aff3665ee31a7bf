const commands: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "<": "\\textless{}",
  ">": "\\textgreater{}",
  // BibTeX counts braces, also those behind a backslash.
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
};

/** Writes a text so that LaTeX, and BibTeX before it, takes no sign of it for a command and prints every one as it is. */
export function escapeLatex(text: string): string {
  // TeX makes one sign of two hyphens, accents or apostrophes, unless something stands between them.
  return text
    .replaceAll(/[\\~^&%$#_{}<>]/gu, (sign) => commands[sign] ?? `\\${sign}`)
    .replaceAll(/(?<=-)-|(?<=`)`|(?<=')'/gu, "{}$&");
}
