import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { NotedText } from "#components/item/noted-words";
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

test("the number of a note is raised and leads to it, here or in the document", () => {
  const of = { text: "Light it.", printed: "Light1 it." };
  const html = (here: boolean) =>
    renderToStaticMarkup(createElement(NotedText, { of, paragraph: "documents/harbour-3/quay#p2", here }));
  expect(html(true)).toBe('Light<sup><a href="#note-1" id="ref-1" role="doc-noteref" class="in-text">1</a></sup> it.');
  expect(html(false)).toMatch(
    /^Light<sup><a [^>]*href="[^"]*\/documents\/harbour-3\/quay\/#note-1"[^>]*>1<\/a><\/sup> it\.$/u,
  );
});
