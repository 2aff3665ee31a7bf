import { languageProps } from "#lib/text/language";
import type { Credit } from "#lib/records/people/credit";
import type { Kind } from "#lib/records/kind";
import { labelOfRole } from "#lib/records/label";
import { buildPath } from "#lib/address/permalink";
import type { NamedBody, Session } from "#lib/records/session";
import { findPrintedName } from "#lib/text/names/find-printed";
import { Link } from "#components/page/link";

/** Who did what in a session: credits by role, as printed, then the bodies that arranged it. */
export function CreditList({ session, roles: known }: { session: Session; roles: readonly Kind[] }) {
  const roles = known
    .map(({ id: role }) => ({ role, credits: session.credits.filter((credit) => credit.role === role) }))
    .filter(({ credits }) => credits.length > 0);
  const bodies: [string, NamedBody[]][] = [
    ["Organized by", session.organizers],
    ["Co-organized by", session.coOrganizers],
    ["With contributions from", session.contributors],
  ];
  const named = bodies.filter(([, list]) => list.length > 0);
  if (roles.length + named.length === 0) return null;
  return (
    <dl className="credits">
      {roles.map(({ role, credits }) => (
        <div key={role}>
          <dt>{labelOfRole(known, role, credits.length)}</dt>
          {credits.map((credit) => (
            <dd key={credit.person}>
              <CreditLine credit={credit} />
            </dd>
          ))}
        </div>
      ))}
      {named.map(([label, list]) => (
        <div key={label}>
          <dt>{label}</dt>
          {list.map((body) => (
            <dd key={body.printed}>
              <BodyName body={body} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function CreditLine({ credit }: { credit: Credit }) {
  const line = <PrintedCredit credit={credit} />;
  return credit.lang === undefined ? line : <span {...languageProps(credit.lang)}>{line}</span>;
}

function PrintedCredit({ credit }: { credit: Credit }) {
  return (
    <>
      {credit.honorific === undefined ? null : `${credit.honorific} `}
      <Link to={buildPath(credit.person)}>{credit.name}</Link>
      {formatPostnominals(credit)}
      {credit.affiliation === undefined ? null : <span className="affiliation">, {credit.affiliation}</span>}
    </>
  );
}

/* With the comma before them or without, as printed. */
function formatPostnominals({ name, postnominals, printed }: Credit): string | null {
  if (postnominals === undefined) return null;
  const { at: start, length } = findPrintedName(printed, name) ?? { at: 0, length: 0 };
  const behind = printed.slice(start + length);
  const at = behind.indexOf(postnominals);
  return at === -1 ? `, ${postnominals}` : behind.slice(0, at + postnominals.length);
}

function BodyName({ body }: { body: NamedBody }) {
  const [only, ...others] = body.organizations;
  return only !== undefined && others.length === 0 ? <Link to={buildPath(only)}>{body.printed}</Link> : body.printed;
}
