/** A month of a year that a document states, 1 to 12; without `month`, the year alone. */
export interface YearMonth {
  year: number;
  month?: number;
}

const formatMonth = new Intl.DateTimeFormat("en-GB", { month: "long", timeZone: "UTC" });
const monthNames = Array.from({ length: 12 }, (_, month) => formatMonth.format(Date.UTC(2000, month)));
const months = new RegExp(`\\b(?:${monthNames.join("|")})\\b`, "g");

/**
 * Parses when something was, as printed: "28 to 30 July 2016", "March and December 2016" (two months), "2016" (a year). Of a
 * span of months the first is answered; a span of years, or "soon", is placed nowhere; "early 2017" is of that year alone.
 */
export function parseYearMonths(printed: string): YearMonth[] {
  const years = [...new Set(printed.match(/\b\d{4}\b/g))].map(Number);
  const [year] = years;
  if (year === undefined || years.length > 1) return [];
  const found = (printed.match(months) ?? []).map((name) => ({ year, month: monthNames.indexOf(name) + 1 }));
  if (found.length === 0) return [{ year }];
  return /\bfrom\b/i.test(printed)
    ? found.slice(0, 1)
    : found.filter((each, at) => at === 0 || each.month !== found[at - 1]?.month);
}

/** Formats a month, 1 to 12: "May". */
export function formatMonthName(month: number): string {
  return formatMonth.format(Date.UTC(2000, month - 1));
}

/** Formats a month of a year: "May 2016", or the year alone. */
export function formatYearMonth({ year, month }: YearMonth): string {
  return [month === undefined ? undefined : monthNames[month - 1], year].filter((each) => each !== undefined).join(" ");
}
