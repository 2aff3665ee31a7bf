import { expect, test } from "vitest";
import { formatOrdinal, labelOfEvent, labelOfItem, labelOfSession } from "#lib/records/label";

test.each([
  [1, "1st"],
  [2, "2nd"],
  [3, "3rd"],
  [4, "4th"],
  [11, "11th"],
  [12, "12th"],
  [13, "13th"],
  [17, "17th"],
  [21, "21st"],
  [102, "102nd"],
  [111, "111th"],
  [120, "120th"],
])("the ordinal of %i is %s", (number, ordinal) => {
  expect(formatOrdinal(number)).toBe(ordinal);
});

test("labels say item, session and event", () => {
  const event = { number: 17, series: "Alliance against Trafficking in Persons" };
  expect(labelOfEvent(event)).toBe("17th Alliance conference");
  expect(labelOfSession({ kind: "side-event", number: 3 })).toBe("Side event 3");
  expect(labelOfSession({ kind: "thematic-session", number: 2 })).toBe("Thematic session 2");
  expect(labelOfSession({ kind: "opening" })).toBe("Opening session");
  expect(labelOfItem({ kind: "finding", number: 1 })).toBe("Finding 1");
});
