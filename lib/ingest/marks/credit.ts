import type { ElementContent } from "hast";
import type { TextDirective } from "mdast-util-directive";
import { namePattern } from "#lib/address/identifier";
import type { Attribution } from "#lib/records/people/attribution";
import { findKind } from "#lib/records/kind";
import { languageInForce, readLanguage } from "#lib/ingest/language";
import { reportError, reportMissing, reportUnminted, reportWarning } from "#lib/ingest/message";
import { formatEntry, idOfName } from "#lib/ingest/registries/entry";
import { isAlike } from "#lib/ingest/registries/alike";
import {
  type IngestContext,
  provenanceOf,
  type Registries,
  type TextSite,
  type UnknownName,
  type Walk,
} from "#lib/ingest/walk-state";
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
  walk: Walk,
  node: TextDirective,
  { words, session }: TextSite,
): ElementContent[] | undefined {
  const { context } = walk;
  if (session === undefined) return reportOutsideSession(walk, node);
  const attribution = readAttribution(walk, node, words);
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
export function readAttribution(walk: Walk, node: TextDirective, printed: string): Attribution | undefined {
  const { context } = walk;
  const { file } = context;
  const attributes = readAttributes(file, node, ["name", "org", "person", "lang"]);
  if (printed === "")
    return reportError(file, node, {
      "credit-words": `Unexpected :${node.name} without words, expected them in brackets right behind it. Write :${node.name}[name, post], both brackets and no blank before them.`,
    });
  const language = readLanguage(file, node, attributes.lang);
  const titles = context.titlesIn(language ?? languageInForce(walk));
  const parts = splitKnown(context.registries.people, printed, titles, attributes.name);
  if (parts === undefined)
    return reportError(file, node, {
      "credit-name": `Unexpected name "${attributes.name ?? ""}", expected words of the credit "${printed}" itself. Copy the name as it is printed there.`,
    });
  if (attributes.name === undefined && attributes.person === undefined && !isOfOne(context, node, parts))
    return undefined;
  const person = findPerson(context, node, { name: parts.name, chosen: attributes.person, lang: language });
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

/* Tells whether a name that nobody has yet is that of one person; warns of a family name alone before a comma. */
function isOfOne(
  { file, registries }: IngestContext,
  node: TextDirective,
  { name, affiliation = "" }: CreditParts,
): boolean {
  if (registries.people.byName.has(name)) return true;
  const other = affiliation.split(/[,;] */u).find((part) => registries.people.byName.has(part));
  const and = /\s(?:and|&|et|und|и)\s(?=\p{Lu})/u.exec(name);
  const given = /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?(?=$|[,;(])/u.exec(affiliation)?.[0];
  if (and !== null)
    reportError(file, node, {
      "credit-several": `Unexpected "${and[0].trim()}" in the name "${name}", expected one person in a mark. Write a mark for each, or name="${name}" where that is the name of one.`,
    });
  if (given !== undefined && /^[\p{Lu}\s'’-]{4,}$/u.test(name))
    reportWarning(file, node, {
      "credit-inverted": `Unexpected name "${name}" with "${given}" behind it, expected the whole name of one person. Where it is the given name, write name="${given} ${toNameCase(name)}" in the mark.`,
    });
  if (other !== undefined)
    reportError(file, node, {
      "credit-several": `Unexpected "${other}" behind the name "${name}", who is one of content/people.json, expected one person in a mark. Write a mark for each, or name="${name}" where that is no person.`,
    });
  return and === null && other === undefined;
}

/* "KELLER" → "Keller", "VON DER LEYEN-ROTH" → "Von Der Leyen-Roth"; the editor corrects what is written otherwise. */
function toNameCase(name: string): string {
  return name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

/* Whom a name that nobody has yet may mean as well. */
function describeAlike(people: Registries["people"], name: string): string | undefined {
  const alike = people.entries.find((entry) => isAlike(entry, { name }));
  return alike === undefined ? undefined : `The name may be one of ${alike.id} ("${alike.name}").`;
}

/* Whom a mark names by identifier: somebody known, or somebody new. */
function findChosen(
  context: IngestContext,
  node: TextDirective,
  given: string,
  printed: UnknownName,
): string | undefined {
  const { people } = context.registries;
  const { name } = printed;
  const id = `people/${given}`;
  if (people.byId.has(id)) return id;
  if (namePattern.test(given) && !people.byName.has(name)) {
    context.unknown?.people.push(printed);
    return reportUnminted(
      context.file,
      node,
      {
        "credit-person": `Unexpected person "${given}", expected one of content/people.json. Add ${formatEntry(id, name)} there, or correct the attribute.`,
      },
      id,
    );
  }
  return reportMissing(context.file, node, id, {
    "credit-attribute": `Unexpected person "${given}", expected one of content/people.json. Correct the attribute, or add ${formatEntry(id, name)} there.`,
  });
}

function findPerson(context: IngestContext, node: TextDirective, printed: UnknownName): string | undefined {
  const { people } = context.registries;
  const { name, chosen } = printed;
  if (chosen !== undefined) return findChosen(context, node, chosen, printed);
  const [first, ...others] = people.byName.get(name) ?? [];
  if (first === undefined) {
    context.unknown?.people.push(printed);
    return reportUnminted(
      context.file,
      node,
      {
        "credit-person": [
          `Unexpected name "${name}", expected one of content/people.json. Add ${formatEntry(idOfName("people", name), name)} there, or the name under "variants" of whoever bears it.`,
          describeAlike(people, name),
        ],
      },
      name,
    );
  }
  if (others.length > 0)
    return reportError(context.file, node, {
      "credit-namesake": `Unexpected name "${name}" of several people (${[first, ...others].join(", ")}), expected one. Add person="…" to say which.`,
    });
  return first;
}
