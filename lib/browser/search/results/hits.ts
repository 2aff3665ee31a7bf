import { formatPath } from "#lib/address/permalink";
import type { Part } from "#lib/search/engine/text/highlight";
import { textOfHit } from "#lib/search/portal/hit-text";
import type { Hit } from "#lib/search/engine/query/search";
import type { SearchDocument } from "#lib/search/portal/documents/search-document";

/** Builds the list item of a hit, with what explains how its words answer what was asked; words go in as text, never as HTML. */
export function buildHit(
  hit: Hit<SearchDocument>,
  { base, explain }: { base: string; explain: (hit: Hit<SearchDocument>) => string },
): HTMLLIElement {
  const { where, title, passage } = textOfHit(hit);
  const item = document.createElement("li");
  item.className = "hit";
  item.append(buildLine("hit-kind", [where]));
  const linked = title.some(({ text }) => text !== "") ? title : passage;
  const link = document.createElement("a");
  link.href = `${base}${formatPath(hit.id)}`;
  link.append(...linked.map(buildPart));
  const { lang } = hit.entry.document;
  if (lang) Object.assign(link, { lang, dir: "auto" });
  item.append(buildLine(linked === title ? "hit-title" : "hit-text", [link]));
  if (linked === title && passage.length > 0) item.append(buildLine("hit-text", passage.map(buildPart)));
  const why = explain(hit);
  if (why !== "") item.append(buildLine("hit-why", [why]));
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
