import type { ElementContent } from "hast";
import type { VFile } from "vfile";
import type { Phrasing } from "#lib/records/text/block";
import { reportError } from "./message";

/** What an editor calls the elements that text may not hold. */
const others: Readonly<Record<string, string>> = {
  code: "code between ` and `",
  img: "picture",
  ol: "list within a list item",
  ul: "list within a list item",
};
const allowed = new Set(["a", "em", "strong", "sup", "sub"]);

/** Reads the inside of a block, as remark-rehype made it, into the few elements that records keep. */
export function readPhrasing(file: VFile, children: readonly ElementContent[]): Phrasing[] {
  const phrasing: Phrasing[] = [];
  for (const child of children) {
    if (child.type === "text") {
      phrasing.push({ type: "text", value: child.value.replace(/\s+/gu, " ") });
    } else if (child.type === "element" && (child.tagName === "span" || child.tagName === "p")) {
      phrasing.push(...readPhrasing(file, child.children));
    } else if (child.type === "element" && allowed.has(child.tagName)) {
      const properties: Record<string, string> = {};
      for (const [name, value] of Object.entries(child.properties)) properties[name] = String(value);
      phrasing.push({
        type: "element",
        tagName: child.tagName,
        properties,
        children: readPhrasing(file, child.children),
      });
    } else if (child.type !== "element" || child.tagName !== "br") {
      const what = child.type === "element" ? (others[child.tagName] ?? `<${child.tagName}>`) : child.type;
      reportError(
        file,
        child.position === undefined ? undefined : child,
        "markup",
        `Unexpected ${what}, expected words, emphasis or a link. Write it in words, or remove it.`,
      );
    }
  }
  return trimEnds(phrasing);
}

function trimEnds(phrasing: Phrasing[]): Phrasing[] {
  while (isBlank(phrasing[0])) phrasing.shift();
  while (isBlank(phrasing.at(-1))) phrasing.pop();
  const first = phrasing[0];
  const last = phrasing.at(-1);
  if (first?.type === "text") first.value = first.value.trimStart();
  if (last?.type === "text") last.value = last.value.trimEnd();
  return phrasing.filter((each) => each.type !== "text" || each.value !== "");
}

function isBlank(phrasing: Phrasing | undefined): boolean {
  return phrasing?.type === "text" && phrasing.value.trim() === "";
}
