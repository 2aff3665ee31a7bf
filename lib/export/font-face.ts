/** A font file as the style sheet names it; `weight` is one number or two, for a variable font. */
export interface FontFace {
  family: string;
  style: string;
  weight: string;
  address: string;
  unicodeRange: string;
}

/** Widths and heights of a font, in units of its em; `width` is that of the average letter of English text. */
interface Metrics { em: number; ascent: number; descent: number; width: number }

/** Formats the rule by which the browser loads a font file; text shows at once in the fallback and is then exchanged. */
export function formatFontFace(face: FontFace): string {
  return formatRule([
    `font-family: "${face.family}"`,
    `font-style: ${face.style}`,
    `font-weight: ${face.weight}`,
    "font-display: swap",
    `src: url("${face.address}") format("woff2")`,
    `unicode-range: ${face.unicodeRange}`,
  ]);
}

/**
 * Formats rules for families of system faces set to the width and height of Alegreya, so that lines do not move when
 * Alegreya arrives: "Alegreya fallback" is made of Georgia, "Alegreya fallback times" of Times where Georgia is absent.
 */
export function formatFallbackFaces(): string {
  return fallbacks.map(({ family, local, style, font, stand }) => {
    const size = font.width / font.em / (stand.width / stand.em);
    return formatRule([
      `font-family: "${family}"`,
      `font-style: ${style}`,
      `src: ${local.map((name) => `local("${name}")`).join(", ")}`,
      `size-adjust: ${formatPercent(size)}`,
      `ascent-override: ${formatPercent(font.ascent / font.em / size)}`,
      `descent-override: ${formatPercent(font.descent / font.em / size)}`,
      "line-gap-override: 0%",
    ]);
  }).join("");
}

/* The metrics are those that Capsize (github.com/seek-oss/capsize) publishes; stand-ins that share Georgia's or Times's
   widths by design (Gelasio, Liberation Serif, Tinos) follow them in the list of local names. */
const roman: Metrics = { em: 1000, ascent: 1016, descent: 345, width: 410 };
const italic: Metrics = { ...roman, width: 364 };
const georgia: Metrics = { em: 2048, ascent: 1878, descent: 449, width: 913 };
const times: Metrics = { em: 2048, ascent: 1825, descent: 443, width: 832 };

const fallbacks: readonly { family: string; local: readonly string[]; style: string; font: Metrics; stand: Metrics }[] = [
  { family: "Alegreya fallback", local: ["Georgia", "Gelasio"], style: "normal", font: roman, stand: georgia },
  { family: "Alegreya fallback", local: ["Georgia Italic", "Georgia-Italic", "Gelasio Italic"], style: "italic", font: italic, stand: { ...georgia, width: 931 } },
  { family: "Alegreya fallback times", local: ["Times New Roman", "Liberation Serif", "Tinos"], style: "normal", font: roman, stand: times },
  { family: "Alegreya fallback times", local: ["Times New Roman Italic", "TimesNewRomanPS-ItalicMT", "Liberation Serif Italic"], style: "italic", font: italic, stand: { ...times, width: 836 } },
];

function formatPercent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}

function formatRule(declarations: readonly string[]): string {
  return `@font-face {\n${declarations.map((declaration) => `  ${declaration};\n`).join("")}}\n`;
}
