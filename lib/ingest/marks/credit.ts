import type { ElementContent } from "hast";
import type { TextDirective } from "mdast-util-directive";
import type { Attribution } from "#lib/records/people/attribution";
import { findKind } from "#lib/records/kind";
import { foldSpace } from "#lib/ingest/markdown";
import { reportError } from "#lib/ingest/message";
import { type IngestContext, provenanceOf, type TextSite, type Walk } from "#lib/ingest/walk-state";
import { readAttributes, reportOutsideSession } from "./directive";
import { linkPerson } from "./link";
import { roleOfMark } from "./mark-name";
import { findOrganizations } from "./organizer";

/*
 * :moderator[Mira Solberg, Head of Unit, Lantern Trust]{org="lantern-trust"}
 * :welcome[the Harbour Master, Jonas Okafor]{name="Jonas Okafor"}
 * :speaker[John Smith, Mayor]{person="john-smith-2"}       one of two namesakes
 */

/** Reads a credit mark into its session, and links the name; nothing, with a message, where its person can't be told. */
export function readCredit(
  { context }: Walk,
  node: TextDirective,
  { words, session }: TextSite,
): ElementContent[] | undefined {
  if (session === undefined) return reportOutsideSession(context.file, node);
  const attribution = readAttribution(context, node, words);
  const { roles } = context.registries.site.kinds;
  const role = roleOfMark(roles, node.name);
  if (attribution === undefined || role === undefined) return undefined;
  session.credits.push({
    role,
    label: findKind(roles, role).label,
    ...attribution,
    provenance: provenanceOf(context.file, node),
  });
  return linkPerson(attribution);
}

/** Reads the name, post and person of a mark; undefined, with a message, where its person can't be told. */
export function readAttribution(context: IngestContext, node: TextDirective, printed: string): Attribution | undefined {
  const { file } = context;
  const attributes = readAttributes(file, node, ["name", "org", "person"]);
  const parts = splitCredit(printed, context.titles, attributes.name);
  if (parts === undefined)
    return reportError(file, node, {
      "credit-name": `Unexpected name "${attributes.name ?? ""}", expected words of the credit "${printed}" itself. Copy the name as it is printed there.`,
    });
  const person = findPerson(context, node, parts.name, attributes.person);
  const organizations = findOrganizations(context, node, attributes.org);
  return person === undefined ? undefined : { ...parts, printed, person, organizations };
}

/**
 * Splits a credit as printed into honorific (one of the titles of its language, the longest first), name and affiliation: the
 * name ends at the first comma unless it is given; the affiliation is the rest. Undefined where a given name does not occur or nothing is left for a name.
 */
export function splitCredit(
  printed: string,
  titles: readonly string[],
  given?: string,
): { name: string; honorific?: string; affiliation?: string } | undefined {
  if (given !== undefined) return splitAround(printed, titles, foldSpace(given));
  const comma = printed.indexOf(",");
  const head = comma === -1 ? printed : printed.slice(0, comma);
  const affiliation = comma === -1 ? "" : printed.slice(comma + 1).trim();
  const honorific = titles.find((title) => head.startsWith(`${title} `));
  const name = head.slice(honorific?.length ?? 0).trim();
  if (name === "") return undefined;
  return {
    name,
    ...(honorific === undefined ? {} : { honorific }),
    ...(affiliation === "" ? {} : { affiliation }),
  };
}

function splitAround(printed: string, titles: readonly string[], name: string): ReturnType<typeof splitCredit> {
  const at = printed.indexOf(name);
  if (name === "" || at === -1) return undefined;
  const before = printed.slice(0, at).replace(/[\s,]+$/u, "");
  const after = printed.slice(at + name.length).replace(/^[\s,]+/u, "");
  // What stands before the name is its title where an affiliation follows it, and the affiliation where none does.
  const title = titles.find((each) => before === each || before.endsWith(` ${each}`));
  const honorific = after === "" ? title : before;
  const affiliation =
    after === "" ? before.slice(0, before.length - (title?.length ?? 0)).replace(/[\s,]+$/u, "") : after;
  return {
    name,
    ...(honorific === undefined || honorific === "" ? {} : { honorific }),
    ...(affiliation === "" ? {} : { affiliation }),
  };
}

function findPerson(
  context: IngestContext,
  node: TextDirective,
  name: string,
  given: string | undefined,
): string | undefined {
  const { people } = context.registries;
  if (given !== undefined) {
    const id = `people/${given}`;
    if (people.byId.has(id)) return id;
    return reportError(context.file, node, {
      "credit-attribute": `Unexpected person "${given}", expected one of content/people.json. Correct the attribute or add the person.`,
    });
  }
  const [first, ...others] = people.byName.get(name) ?? [];
  if (first === undefined)
    return reportError(context.file, node, {
      "credit-person": `Unexpected name "${name}", expected one of content/people.json. Run npm run mint, or add it there as a variant of somebody's name.`,
    });
  if (others.length > 0)
    return reportError(context.file, node, {
      "credit-namesake": `Unexpected name "${name}" of several people (${[first, ...others].join(", ")}), expected one. Add person="…" to say which.`,
    });
  return first;
}
