import { Fragment, type ReactNode } from "react";
import type { Kind } from "#lib/records/kind";
import { labelOfRole } from "#lib/records/label";
import { buildPath } from "#lib/address/permalink";
import type { NamedBody, Session } from "#lib/records/session";
import { Link } from "#components/page/link";
import { FactList } from "#components/page/fact";

/** Who took part in the session that an item came of: names by role, and the bodies that arranged it; said not to be its authors. */
export function SessionFacts({ session, roles }: { session: Session; roles: readonly Kind[] }) {
  const people = roles.flatMap(({ id: role }) => {
    const credits = session.credits.filter((credit) => credit.role === role);
    if (credits.length === 0) return [];
    const links = credits.map(({ person, name, lang }) => (
      <Link key={person} to={buildPath(person)} lang={lang}>
        {name}
      </Link>
    ));
    return [{ key: role, value: <Line label={labelOfRole(roles, role, credits.length)} links={links} /> }];
  });
  const bodies = [
    showBodies("Organized by", session.organizers),
    showBodies("Co-organized by", session.coOrganizers),
    showBodies("With contributions from", session.contributors),
  ].flat();
  const lines = [...people, ...bodies];
  if (lines.length === 0) return null;
  const note = <span className="sourced">They took part in the session; they are not the authors of the item.</span>;
  return <FactList label="In the session" values={[...lines, { key: "note", value: note }]} />;
}

function showBodies(label: string, bodies: readonly NamedBody[]) {
  if (bodies.length === 0) return [];
  const links = bodies.map(({ printed, organizations: [only, ...others] }) =>
    only !== undefined && others.length === 0 ? (
      <Link key={printed} to={buildPath(only)}>
        {printed}
      </Link>
    ) : (
      printed
    ),
  );
  return [{ key: label, value: <Line label={label} links={links} /> }];
}

function Line({ label, links }: { label: string; links: readonly ReactNode[] }) {
  return (
    <>
      {label}:{" "}
      {links.map((link, at) => (
        <Fragment key={at}>
          {at === 0 ? "" : ", "}
          {link}
        </Fragment>
      ))}
    </>
  );
}
