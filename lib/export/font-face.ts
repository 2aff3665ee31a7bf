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
 * Formats the rules for families of system faces set to the width and height of Alegreya and of Alegreya Sans, so that lines stand where
 * they would: "Alegreya fallback" is made of Georgia, "Alegreya Sans fallback" of Arial. Only the upright faces have one: the rules weigh
 * on every page. `sansSize` is how much larger than drawn the sans is set.
 */
export function formatFallbackFaces(sansSize: number): string {
  return [
    formatFallback("Alegreya", ["Georgia", "Gelasio"], roman, georgia),
    formatFallback("Alegreya Sans", ["Arial", "Liberation Sans"], enlarge(sans, sansSize), arial),
  ].join("");
}

function formatFallback(family: string, faces: readonly string[], wanted: Metrics, given: Metrics): string {
  const size = wanted.width / wanted.em / (given.width / given.em);
  return formatRule([
    `font-family: "${family} fallback"`,
    `src: ${faces.map((face) => `local("${face}")`).join(", ")}`,
    `size-adjust: ${formatPercent(size)}`,
    `ascent-override: ${formatPercent(wanted.ascent / wanted.em / size)}`,
    `descent-override: ${formatPercent(wanted.descent / wanted.em / size)}`,
    "line-gap-override: 0%",
  ]);
}

function enlarge({ em, ...metrics }: Metrics, size: number): Metrics {
  return { em: em / size, ...metrics };
}

/* The metrics are those that Capsize (github.com/seek-oss/capsize) publishes; Gelasio shares Georgia's widths by design, and Liberation Sans Arial's. */
const roman: Metrics = { em: 1000, ascent: 1016, descent: 345, width: 410 };
const sans: Metrics = { em: 1000, ascent: 900, descent: 300, width: 387 };
const georgia: Metrics = { em: 2048, ascent: 1878, descent: 449, width: 913 };
const arial: Metrics = { em: 2048, ascent: 1854, descent: 434, width: 913 };

function formatPercent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}

function formatRule(declarations: readonly string[]): string {
  return `@font-face {\n${declarations.map((declaration) => `  ${declaration};\n`).join("")}}\n`;
}
