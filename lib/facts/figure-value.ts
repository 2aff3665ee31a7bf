import type { VFile } from "vfile";
import { type Position, reportWarning } from "#lib/ingest/message";
import type { Figure } from "#lib/records/facts/figure";

const numbers = /\d+(?:[.,'’\s]\d+)*(?:\s*(?:thousand|million|billion))?/gu;
const multiples = [
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
] as const;

/** Warns of a figure whose own words state other numbers in digits than years, and not its value, or have not its qualifier. */
export function warnOfOtherValue(file: VFile, place: Position, { id, value, qualifier, stated }: Figure): void {
  if (qualifier !== undefined && !stated.words.toLowerCase().includes(qualifier.toLowerCase()))
    reportWarning(file, place, {
      "figure-qualifier": `Unexpected qualifier "${qualifier}" of ${id}, whose words say "${stated.words}", expected a word of them. Correct it, or quote the words that have it.`,
    });
  const found = stated.words.match(numbers) ?? [];
  // Small numbers are written out.
  if (
    value <= 12 ||
    found.every((each) => /^[12]\d{3}$/u.test(each)) ||
    found.some((each) => readNumbers(each).includes(value))
  )
    return;
  reportWarning(file, place, {
    "figure-value": `Unexpected value ${value} of ${id}, whose words say "${found.join('", "')}", expected the number that they state. Correct the value or the words, unless it is written out in them.`,
  });
}

/* What a number in digits may mean, whose commas, points and spaces part thousands or a fraction: "1,200", "1.5 million". */
function readNumbers(written: string): number[] {
  const [, times = 1] = multiples.find(([word]) => written.endsWith(word)) ?? [];
  const digits = written.replace(/\s*[a-z]+$/u, "");
  const whole = digits.replace(/\D/gu, "");
  const fraction = /^(.*)[.,](\d+)$/u.exec(digits);
  const decimal = fraction === null ? [] : [Number(`${(fraction[1] ?? "").replace(/\D/gu, "")}.${fraction[2] ?? ""}`)];
  return [Number(whole), ...decimal, ...digits.split(/\s/u).map(Number)].map(
    (each) => Math.round(each * times * 1e6) / 1e6,
  );
}
