import { describe, expect, it } from "vitest";
import { formatYearMonth, parseYearMonths } from "#lib/charts/timeline/year-month";

describe("a time as printed", () => {
  it.each([
    ["28 to 30 July 2016", ["July 2016"]],
    ["12 June 2017", ["June 2017"]],
    ["April 3-4, 2017", ["April 2017"]],
    ["March and December 2016", ["March 2016", "December 2016"]],
    ["From September to December 2017", ["September 2017"]],
    ["2016", ["2016"]],
    ["early 2017", ["2017"]],
    ["At the end of 2016", ["2016"]],
    ["2016-2017", []],
    ["Throughout 2016 and 2017", []],
    ["soon", []],
  ])("is placed where it can be: %s", (printed, placed) => {
    expect(parseYearMonths(printed).map(formatYearMonth)).toEqual(placed);
  });
});
