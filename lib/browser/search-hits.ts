import type { Part } from "#lib/search/highlight";
import { textOfHit } from "#lib/search/hit-text";
import type { Pack } from "#lib/search/pack-schema";
import type { Hit } from "#lib/search/query";

/** Builds the list item of a hit; words go in as text, never as HTML. */
export function buildHit(pack: Pack, hit: Hit, base: string): HTMLLIElement {
  const { where, title, passage } = textOfHit(pack, hit);
  const item = document.createElement("li");
  item.className = "hit";
  item.append(buildLine("hit-kind", [where]));
  const linked = title.some(({ text }) => text !== "") ? title : passage;
  const link = document.createElement("a");
  link.href = `${base}${hit.path}`;
  link.append(...linked.map(buildPart));
  item.append(buildLine(linked === title ? "hit-title" : "hit-text", [link]));
  if (linked === title && passage.length > 0) item.append(buildLine("hit-text", passage.map(buildPart)));
  return item;
}

function buildLine(className: string, content: readonly (string | Node)[]): HTMLParagraphElement {
  const line = document.createElement("p");
  line.className = className;
  line.append(...content);
  return line;
}

function buildPart({ text, marked }: Part): string | HTMLElement {
  if (!marked) return text;
  const mark = document.createElement("mark");
  mark.textContent = text;
  return mark;
}
