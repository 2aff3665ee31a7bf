/** A font file as the style sheet names it; `weight` is one number or two, for a variable font. */
export interface FontFace {
  family: string;
  style: string;
  weight: string;
  address: string;
  unicodeRange: string;
  /** How much larger it is set than it is drawn. */
  size?: number;
}

/** Widths and heights of a font, in units of its em; `width` is that of the average letter of English text. */
interface Metrics {
  em: number;
  ascent: number;
  descent: number;
  width: number;
}

/**
 * Formats the rule by which the browser loads a font file. A page whose fonts have not come by the time it is shown keeps the fallback, so
 * that no line ever moves under the reader's eyes; the next page has them.
 */
export function formatFontFace(face: FontFace): string {
  return formatRule([
    `font-family: "${face.family}"`,
    `font-style: ${face.style}`,
    `font-weight: ${face.weight}`,
    "font-display: optional",
    `src: url("${face.address}") format("woff2")`,
    ...(face.size === undefined ? [] : [`size-adjust: ${formatPercent(face.size)}`]),
    `unicode-range: ${face.unicodeRange}`,
  ]);
}

/**
 * Formats the rule for a family of system faces set to the width and height of Alegreya, so that lines do not move when
 * Alegreya arrives: "Alegreya fallback" is made of Georgia. Only the upright face has one: the rules weigh on every page.
 */
export function formatFallbackFace(): string {
  const size = roman.width / roman.em / (georgia.width / georgia.em);
  return formatRule([
    'font-family: "Alegreya fallback"',
    'src: local("Georgia"), local("Gelasio")',
    `size-adjust: ${formatPercent(size)}`,
    `ascent-override: ${formatPercent(roman.ascent / roman.em / size)}`,
    `descent-override: ${formatPercent(roman.descent / roman.em / size)}`,
    "line-gap-override: 0%",
  ]);
}

/* The metrics are those that Capsize (github.com/seek-oss/capsize) publishes; Gelasio shares Georgia's widths by design. */
const roman: Metrics = { em: 1000, ascent: 1016, descent: 345, width: 410 };
const georgia: Metrics = { em: 2048, ascent: 1878, descent: 449, width: 913 };

function formatPercent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}

function formatRule(declarations: readonly string[]): string {
  return `@font-face {\n${declarations.map((declaration) => `  ${declaration};\n`).join("")}}\n`;
}
