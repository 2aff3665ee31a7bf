import { expect, test } from "vitest";
import { findKind } from "#lib/records/kind";
import { defaultKinds } from "#lib/records/default-kinds";
import { formatCount, formatOrdinal, labelOfEvent, labelOfKind, nameOfSession } from "#lib/records/label";

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

const title = { value: "Safe moorings", source: { document: "note", words: "Safe moorings" } };

test.each([
  [{ title, number: 3, series: "Harbour Forum" }, "3rd Harbour Forum"],
  [{ title, number: 1, series: "IAB workshop" }, "1st IAB workshop"],
  [{ title, series: "Forum on Ports" }, "Forum on Ports"],
  [{ title }, "Safe moorings"],
  [{ title, number: 3 }, "Safe moorings"],
])("an event that its editor gives no name is called by what it has", (event, label) => {
  expect(labelOfEvent(event)).toBe(label);
});

test.each([
  ["session-kinds", "side-event", 3, "Side event 3"],
  ["session-kinds", "round-table", 2, "Round table 2"],
  ["session-kinds", "opening", undefined, "Opening session"],
  ["list-kinds", "finding", 1, "Finding 1"],
] as const)("of the vocabulary %s the kind %s with the number %s is called %s", (name, id, number, label) => {
  expect(labelOfKind(findKind(defaultKinds[name], id), number)).toBe(label);
});

test.each([
  [1, "recommendation", "1 recommendation"],
  [12, "commitment", "12 commitments"],
])("%i of the kind %s are counted as %s", (count, id, words) => {
  expect(formatCount(count, findKind(defaultKinds["list-kinds"], id))).toBe(words);
});

test.each([
  ["Panel 1", "Guardianship", "Panel 1: Guardianship"],
  ["Opening session", "Opening Session", "Opening session"],
  ["Keynote", "Keynote - Lamps tomorrow", "Keynote - Lamps tomorrow"],
  ["Workshop", "Magic Castle Workshop", "Magic Castle Workshop"],
  ["Workshop", "Workshops at sea", "Workshop: Workshops at sea"],
  ["Panel “On light”", "On light", "Panel: On light"],
  ["Panel 1", "Panel 12 revisited", "Panel 1: Panel 12 revisited"],
])("a session labelled %s and titled %s is named %s", (label, sessionTitle, name) => {
  expect(nameOfSession({ label, title: sessionTitle })).toBe(name);
});
