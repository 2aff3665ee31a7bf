import type { ElementContent } from "hast";

/** Splits converted text at the ends of its lines as they are written, also where one is within an element. */
export function splitLines(children: readonly ElementContent[]): ElementContent[][] {
  const lines: ElementContent[][] = [[]];
  for (const child of children) {
    const [first = [], ...others] = splitChild(child);
    lines.at(-1)?.push(...first);
    lines.push(...others);
  }
  return lines;
}

function splitChild(child: ElementContent): ElementContent[][] {
  if (child.type === "text") return child.value.split("\n").map((value) => (value === "" ? [] : [{ ...child, value }]));
  // A line that Markdown breaks ends in the source too.
  if (child.type !== "element" || child.tagName === "br") return child.type === "element" ? [[]] : [[child]];
  return splitLines(child.children).map((part) => [{ ...child, children: part }]);
}
