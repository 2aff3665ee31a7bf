import type { ElementContent } from "hast";
import type { Attribution } from "#lib/records/people/attribution";
import { buildPath } from "#lib/address/permalink";

/** The words of a credit, with its name linked to the person. */
export function linkPerson({
  printed,
  name,
  person,
}: Pick<Attribution, "printed" | "name" | "person">): ElementContent[] {
  const at = printed.indexOf(name);
  return [
    { type: "text", value: printed.slice(0, at) },
    link(buildPath(person), name),
    { type: "text", value: printed.slice(at + name.length) },
  ];
}

/** Words linked to a page of the portal. */
export function link(href: string, value: string): ElementContent {
  return { type: "element", tagName: "a", properties: { href }, children: [{ type: "text", value }] };
}
