import { expect, it } from "vitest";
import { describeReaderList } from "#lib/browser/my-list/taking";
import { inventEntry } from "../../list-files/invented-list";

const entry = inventEntry("harbour-1/panel-1/r1");
const citations = { header: "\uFEFFid\r\n", items: new Map([["harbour-1/panel-1/r1", entry]]) };

it("is the reader’s list in its order, with the notes, what stands nowhere left out", () => {
  const items = [
    { id: "harbour-9/panel-1/r1", note: "gone" },
    { id: "harbour-1/panel-1/r1", note: " Mine\n" },
  ];
  expect(describeReaderList({ title: " Boats ", items }, citations)).toEqual({
    title: "Boats",
    header: "\uFEFFid\r\n",
    noted: true,
    entries: [{ ...entry, note: "Mine" }],
  });
});

it("has a name where the reader gave it none", () => {
  expect(describeReaderList({ title: " ", items: [] }, citations).title).toBe("My list");
});
