import { expect, it } from "vitest";
import type { Block } from "#lib/records/text/block";
import { findCaptions } from "#lib/records/text/caption";

let line = 0;
const common = (anchor: string) => ({ anchor, text: anchor, content: [], line: (line += 1) });
const code = (anchor: string): Block => ({ type: "code", value: anchor, ...common(anchor) });
const words = (anchor: string): Block => ({ type: "paragraph", ...common(anchor) });
const caption = (anchor: string, number: number, inset?: number): Block => ({
  type: "paragraph",
  container: { kind: "caption", number },
  ...(inset === undefined ? {} : { inset }),
  ...common(anchor),
});

/** What has which caption: "c1 above p2", "c1 below p2". */
const captionsOf = (...blocks: Block[]) =>
  [...findCaptions(blocks)].map(
    ([{ anchor }, { blocks: own, isAbove }]) =>
      `${own.map((each) => each.anchor).join("+")} ${isAbove ? "above" : "below"} ${anchor}`,
  );

it("a caption is that of what stands right above it, else of what stands right below", () => {
  expect(captionsOf(code("a"), caption("c", 1), caption("d", 1), words("w"))).toEqual(["c+d below a"]);
  expect(captionsOf(words("w"), caption("c", 1), code("a"))).toEqual(["c above a"]);
  expect(captionsOf(caption("c", 1), code("a"), caption("d", 2), code("b"))).toEqual(["c above a", "d above b"]);
  expect(captionsOf(code("a"), caption("c", 1), caption("d", 2), code("b"))).toEqual(["c below a", "d above b"]);
});

it("a caption of running text, or of another inset, belongs to nothing", () => {
  expect(captionsOf(words("w"), caption("c", 1), words("v"))).toEqual([]);
  expect(captionsOf(code("a"), caption("c", 1, 1))).toEqual([]);
});
