import type { ElementContent } from "hast";
import type { TextDirective } from "mdast-util-directive";
import { namePattern } from "#lib/address/identifier";
import type { Attribution } from "#lib/records/people/attribution";
import { findKind } from "#lib/records/kind";
import { readLanguage } from "#lib/ingest/language";
import { reportError, reportMissing, reportUnminted } from "#lib/ingest/message";
import { isAlike } from "#lib/ingest/registries/alike";
import { type IngestContext, provenanceOf, type Registries, type TextSite, type Walk } from "#lib/ingest/walk-state";
import type { Titles } from "#lib/records/people/honorifics";
import { type CreditParts, splitCredit } from "./credit-parts";
import { readAttributes, reportOutsideSession } from "./directive";
import { linkPerson } from "./link";
import { roleOfMark } from "./mark-name";
import { findOrganizations } from "./organizer";

/*
 * :moderator[Mira Solberg, Head of Unit, Lantern Trust]{org="lantern-trust"}
 * :welcome[the Harbour Master, Jonas Okafor]{name="Jonas Okafor"}
 * :speaker[John Smith, Mayor]{person="john-smith-2"}       one of two namesakes
 * :speaker[S.E.M. 李港]{person="li-gang"}                   the identifier of somebody new, chosen once
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
  const attributes = readAttributes(file, node, ["name", "org", "person", "lang"]);
  const language = readLanguage(file, node, attributes.lang);
  const parts = splitKnown(context.registries.people, printed, context.titlesIn(language), attributes.name);
  if (parts === undefined)
    return reportError(file, node, {
      "credit-name": `Unexpected name "${attributes.name ?? ""}", expected words of the credit "${printed}" itself. Copy the name as it is printed there.`,
    });
  const person = findPerson(context, node, parts.name, attributes.person);
  const organizations = findOrganizations(context, node, attributes.org);
  return person === undefined
    ? undefined
    : { ...parts, printed, ...(language === undefined ? {} : { lang: language }), person, organizations };
}

/**
 * Splits a credit as printed, whose name is given or not. A portal that has minted a name with its title or its affiliation keeps it:
 * what was published is not renamed by what is known since.
 */
export function splitKnown(
  people: Pick<Registries["people"], "byName">,
  printed: string,
  titles: Titles,
  given: string | undefined,
): CreditParts | undefined {
  const former = splitCredit(printed, titles, given, "former");
  const known = former === undefined ? undefined : keepTitle(people, former);
  if (known !== undefined && people.byName.has(known.name)) return known;
  const split = splitCredit(printed, titles, given);
  return split === undefined ? undefined : keepTitle(people, split);
}

function keepTitle(people: Pick<Registries["people"], "byName">, parts: CreditParts): CreditParts {
  const { honorific, ...others } = parts;
  if (honorific === undefined || people.byName.has(parts.name)) return parts;
  const name = `${honorific} ${parts.name}`;
  return people.byName.has(name) ? { ...others, name } : parts;
}

/* Whom a name that nobody has yet may mean as well. */
function describeAlike(people: Registries["people"], name: string): string | undefined {
  const alike = people.entries.find((entry) => isAlike(entry, { name }));
  return alike === undefined ? undefined : `The name may be one of ${alike.id} ("${alike.name}").`;
}

/* Whom a mark names by identifier: somebody known, or somebody new. */
function findChosen(context: IngestContext, node: TextDirective, name: string, given: string): string | undefined {
  const { people } = context.registries;
  const id = `people/${given}`;
  if (people.byId.has(id)) return id;
  if (namePattern.test(given) && !people.byName.has(name))
    return reportUnminted(
      context.file,
      node,
      {
        "credit-person": `Unexpected person "${given}", expected one of content/people.json. Add "${name}" there under this identifier, or correct the attribute.`,
      },
      id,
    );
  return reportMissing(context.file, node, id, {
    "credit-attribute": `Unexpected person "${given}", expected one of content/people.json. Correct the attribute or add the person.`,
  });
}

function findPerson(
  context: IngestContext,
  node: TextDirective,
  name: string,
  given: string | undefined,
): string | undefined {
  const { people } = context.registries;
  if (given !== undefined) return findChosen(context, node, name, given);
  const [first, ...others] = people.byName.get(name) ?? [];
  if (first === undefined)
    return reportUnminted(
      context.file,
      node,
      {
        "credit-person": [
          `Unexpected name "${name}", expected one of content/people.json. Add it there, or as a variant of somebody's name.`,
          describeAlike(people, name),
        ],
      },
      name,
    );
  if (others.length > 0)
    return reportError(context.file, node, {
      "credit-namesake": `Unexpected name "${name}" of several people (${[first, ...others].join(", ")}), expected one. Add person="…" to say which.`,
    });
  return first;
}
