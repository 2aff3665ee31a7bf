import type { ElementContent } from "hast";
import type { TextDirective } from "mdast-util-directive";
import { buildPath } from "#lib/address/permalink";
import type { NamedBody, Session } from "#lib/records/session";
import { formatEntry, idOfName } from "#lib/ingest/registries/entry";
import { reportError, reportMissing, reportUnminted } from "#lib/ingest/message";
import type { IngestContext, TextSite, Walk } from "#lib/ingest/walk-state";
import { readAttributes, reportOutsideSession } from "./directive";
import { link } from "./link";
import { type BodyMark, isBodyMark } from "./mark-name";

/*
 * organized by :organizer[La Strada International]{org="la-strada-international"}
 * co-organized by :co-organizer[the CIS Executive Committee]{org="cis-executive-committee"}
 * with contributions from :contributor[ILO]
 */

/** Reads a mark for a body into its session, and links the name. */
export function readBody(walk: Walk, node: TextDirective, { words, session }: TextSite): ElementContent[] | undefined {
  if (session === undefined) return reportOutsideSession(walk, node);
  const body = readNamedBody(walk.context, node, words);
  if (body === undefined || !isBodyMark(node.name)) return undefined;
  bodiesOf(session, node.name).push(body);
  const [id, ...others] = body.organizations;
  return [id === undefined || others.length > 0 ? { type: "text", value: words } : link(buildPath(id), words)];
}

function bodiesOf(session: Session, name: BodyMark): NamedBody[] {
  if (name === "organizer") return session.organizers;
  return name === "co-organizer" ? session.coOrganizers : session.contributors;
}

/** Without `org` the printed name itself is looked up. */
function readNamedBody(context: IngestContext, node: TextDirective, printed: string): NamedBody | undefined {
  const attributes = readAttributes(context.file, node, ["org"]);
  if (attributes.org !== undefined) {
    const organizations = findOrganizations(context, node, attributes.org);
    return organizations.length === 0 ? undefined : { printed, organizations };
  }
  const [id, ...others] = context.registries.organizations.byName.get(printed) ?? [];
  if (id !== undefined && others.length > 0)
    return reportError(context.file, node, {
      "organization-namesake": `Unexpected organization "${printed}" of several (${[id, ...others].join(", ")}), expected one. Add org="…" to say which.`,
    });
  if (id === undefined) {
    context.unknown?.organizations.push({ name: printed });
    return reportUnminted(
      context.file,
      node,
      {
        organization: `Unexpected organization "${printed}", expected one name or variant of content/organizations.json. Add ${formatEntry(idOfName("organizations", printed), printed)} there, or say org="…".`,
      },
      printed,
    );
  }
  return { printed, organizations: [id] };
}

/** Looks up the organizations that an `org` attribute names, separated by spaces. */
export function findOrganizations(context: IngestContext, node: TextDirective, names: string | undefined): string[] {
  const found: string[] = [];
  for (const name of (names ?? "").split(/\s+/u).filter((each) => each !== "")) {
    const id = `organizations/${name}`;
    if (context.registries.organizations.byId.has(id)) found.push(id);
    else
      reportMissing(context.file, node, id, {
        "organization-attribute": `Unexpected organization "${name}", expected one of content/organizations.json. Correct the attribute, or add ${formatEntry(id, "…")} there.`,
      });
  }
  return found;
}
