import type { Figures, FirstAnswer, Spread } from "./figures";

type Row = readonly [string, (figures: Figures) => string | undefined];

const rows: readonly Row[] = [
  ["first answer, reckoned: bytes", ({ modelled }) => modelled && formatSpread(modelled.bytes, formatBytes)],
  ["… requests", ({ modelled }) => modelled && formatSpread(modelled.requests, String)],
  ["… time", ({ modelled }) => modelled && formatSpread(modelled.time, formatTime)],
  ["final answer, reckoned", ({ final }) => final && formatFirst(final)],
  ["share of the final ten hits in the first answer", ({ agreement }) => agreement?.toFixed(2)],
  ["first answer, Chromium: bytes", ({ measured }) => measured && formatSpread(measured.bytes, formatBytes)],
  ["… requests", ({ measured }) => measured && formatSpread(measured.requests, String)],
  ["… time", ({ measured }) => measured && formatSpread(measured.time, formatTime)],
  ["a keystroke", ({ keystroke }) => keystroke && formatSpread(keystroke, formatTime)],
  ["index, brotli", ({ index }) => (index === undefined ? undefined : formatBytes(index))],
  ["records, brotli", ({ records }) => (records === undefined ? undefined : formatBytes(records))],
  ["files", ({ files }) => files?.toString()],
  ["heap", ({ heap }) => (heap === undefined ? undefined : formatBytes(heap))],
  ["build", ({ build }) => (build === undefined ? undefined : formatTime(build))],
  [
    "… of the processor, at most in memory",
    ({ buildProcessor, buildMemory }) =>
      buildProcessor === undefined || buildMemory === undefined
        ? undefined
        : `${formatTime(buildProcessor)}, ${formatBytes(buildMemory)}`,
  ],
  ["recall@10, one slip", ({ recall }) => recall?.misspelt.toFixed(2)],
  ["recall@10, other form", ({ recall }) => recall?.inflected.toFixed(2)],
  ["recall@10, other spelling", ({ recall }) => recall?.spelt.toFixed(2)],
  ["recall@10, synonym", ({ recall }) => recall?.synonyms.toFixed(2)],
  ["note", ({ note }) => note],
];

/** Formats a table for each size: a row a figure, a column an engine; spreads are median / 95th percentile. */
export function formatTables(figures: readonly Figures[]): string {
  const sizes = [...new Set(figures.map(({ size }) => size))];
  return sizes
    .map((size) =>
      formatTable(
        size,
        figures.filter((each) => each.size === size),
      ),
    )
    .join("\n\n");
}

function formatTable(size: number, columns: readonly Figures[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const shown = rows.filter(([, read]) => columns.some((each) => read(each) !== undefined));
  return [
    line([`${size.toLocaleString("en-GB")} recommendations`, ...columns.map(({ engine }) => engine)]),
    line(["---", ...columns.map(() => "---:")]),
    ...shown.map(([name, read]) => line([name, ...columns.map((each) => read(each) ?? "–")])),
    formatRatios(columns),
  ].join("\n");
}

function formatRatios(columns: readonly Figures[]): string {
  const other = columns.find(({ engine }) => engine.startsWith("MiniSearch"));
  const ratio = (own: number | undefined, theirs: number | undefined) =>
    own === undefined || theirs === undefined || own === 0 ? undefined : (theirs / own).toPrecision(2);
  const mine = columns.find(({ engine }) => engine === "this portal");
  const parts = [
    ["bytes to the first answer", ratio(mine?.modelled?.bytes.median, other?.modelled?.bytes.median)],
    ["time to the first answer", ratio(mine?.modelled?.time.median, other?.modelled?.time.median)],
    ["a keystroke (p95)", ratio(mine?.keystroke?.p95, other?.keystroke?.p95)],
    ["heap", ratio(mine?.heap, other?.heap)],
  ].flatMap(([name, value]) => (value === undefined ? [] : [`${name} ${value} ×`]));
  return parts.length === 0 ? "" : `\nMiniSearch against this portal: ${parts.join(", ")}.`;
}

function formatFirst({ bytes, requests, time }: FirstAnswer): string {
  return `${formatBytes(bytes.median)}, ${requests.median}, ${formatTime(time.median)} / ${formatBytes(bytes.p95)}, ${requests.p95}, ${formatTime(time.p95)}`;
}

function formatSpread({ median, p95 }: Spread, format: (value: number) => string): string {
  return `${format(median)} / ${format(p95)}`;
}

function formatBytes(bytes: number): string {
  return bytes >= 1e6 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e3).toFixed(1)} kB`;
}

function formatTime(milliseconds: number): string {
  if (milliseconds >= 10_000) return `${(milliseconds / 1000).toFixed(1)} s`;
  return milliseconds >= 100 ? `${milliseconds.toFixed(0)} ms` : `${milliseconds.toFixed(1)} ms`;
}
