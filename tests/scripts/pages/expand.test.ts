import { createElement as make, Fragment, type ReactNode } from "react";
import { describe, expect, it } from "vitest";
import { writeTree } from "../../../scripts/build/tasks/expand";

const Word = ({ word }: { word: string }) => make("b", { className: "word" }, word);
const Late = async ({ word }: { word: string }) => make(Word, { word });

describe("writeTree", () => {
  it("is the same for trees whose components make the same of other props", async () => {
    expect(await writeTree(make("p", {}, make(Word, { word: "child" })))).toBe(
      await writeTree(make("p", {}, make("b", { className: "word" }, "child"))),
    );
    expect(await writeTree(make(Late, { word: "child" }))).toBe(await writeTree(make(Word, { word: "child" })));
  });

  it.each<[string, ReactNode, ReactNode]>([
    ["a text", make("p", {}, "one"), make("p", {}, "two")],
    ["an attribute", make("p", { id: "a" }), make("p", { id: "b" })],
    ["an element", make("p"), make("div")],
    ["where an element ends", [make("p", {}, "a"), "b"], make("p", {}, "a", "b")],
    ["where a text ends", ["ab", "c"], ["a", "bc"]],
    ["a text and a number that reads like two", [1, 23], [12, 3]],
    [
      "HTML that is set as it is",
      make("p", { dangerouslySetInnerHTML: { __html: "a" } }),
      make("p", { dangerouslySetInnerHTML: { __html: "b" } }),
    ],
    ["what a fragment holds", make(Fragment, {}, "a"), make(Fragment, {}, "b")],
    ["what a component makes late", make(Late, { word: "a" }), make(Late, { word: "b" })],
    ["something and nothing", make("p", {}, "a"), make("p", {}, null)],
  ])("tells apart %s", async (_, one, other) => {
    expect(await writeTree(one)).not.toBe(await writeTree(other));
  });

  it("refuses what has no form on a page of HTML alone", async () => {
    await expect(writeTree(make("button", { onClick: () => {} }))).rejects.toThrow(
      "Unexpected function as the attribute onClick",
    );
    await expect(writeTree(make({ $$typeof: Symbol.for("react.memo") } as never))).rejects.toThrow(
      "Unexpected component",
    );
  });
});
