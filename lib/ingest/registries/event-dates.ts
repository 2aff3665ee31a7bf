import type { VFile } from "vfile";
import { pointAt, reportError } from "#lib/ingest/message";
import type { EventMatter } from "#lib/records/event";

/*
 * year: { value: 2031, source: { document: harbour-3-report, words: "in the spring of 2031" } }
 * days: { start: 2031-05-06, end: 2031-05-07, source: { document: harbour-3-note, words: 6–7 May 2031 } }
 */

/** Checks that the year and the days of an event are among the numbers of the words that state them, where those have any. */
export function checkDates(file: VFile, { year, days }: Pick<EventMatter, "year" | "days">): void {
  const stated = [
    ["year", year?.source.words, [String(year?.value)], []],
    ["days", days?.source.words, listOf(days, 0), listOf(days, 2)],
  ] as const;
  for (const [field, words = "", years, numbers] of stated) {
    const [ofYears, ofDays] = [findYears(words), words.match(/(?<!\d)\d{1,2}(?!\d)/gu)?.map(Number) ?? []];
    const other =
      (ofYears.length > 0 && years.find((each) => !ofYears.includes(each))) ||
      (ofDays.length > 0 && numbers.find((each) => !ofDays.includes(Number(each))));
    if (typeof other === "string")
      reportError(file, pointAt(file, Math.max(0, String(file).search(new RegExp(`^${field}:`, "mu")))), {
        "event-date": `Unexpected ${other} in ${field} of an event, whose words say "${words}", expected the date that they state. Correct the date, or quote the words that state it.`,
      });
  }
}

/* The years of both days, or at 2 their days of the month. */
function listOf(days: EventMatter["days"], part: 0 | 2): string[] {
  return days === undefined ? [] : [days.start, days.end].map((day) => day.split("-")[part] ?? "");
}

/* Both years of "2016–17". */
function findYears(words: string): string[] {
  return [...words.matchAll(/(?<!\d)([12]\d)(\d{2})(?:\s?[-–/]\s?(\d{2}))?(?!\d)/gu)].flatMap(
    ([, century = "", year = "", second]) =>
      [year, second].flatMap((each) => (each === undefined ? [] : [century + each])),
  );
}
