import { expect, test } from "vitest";
import { splitNoteMarks } from "#lib/text/note-marks";

const show = (words: string, printed?: string) =>
  splitNoteMarks(words, printed)
    .map(({ text, note }) => (note ? `[${text}]` : text))
    .join("");

test.each([
  ["Read the note at once.", undefined, "Read the note at once."],
  ["Read the note at once.", "Read the note1 at once.", "Read the note[1] at once."],
  ["Pilots; keepers.", "Pilots12; keepers.3", "Pilots[12]; keepers.[3]"],
  ["Since 2010.", "Since 20101.", "Since 2010[1]."],
  ["11 buoys", "11 buoys1", "11 buoys[1]"],
])("%j, printed as %j, has its notes at %j", (words, printed, expected) => {
  expect(show(words, printed)).toBe(expected);
});
