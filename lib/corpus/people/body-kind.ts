import { findKind, type Kind } from "#lib/records/kind";
import type { Organization } from "#lib/records/people/organization";
import type { Corpus } from "#lib/corpus/corpus";
import { findInvolved } from "#lib/records/people/involved";
import { memoize } from "#lib/corpus/index/memoize";
import { groupBy } from "#lib/text/group-by";
import { findOrganizations } from "./participation";

/** Organizations of one kind, by name; those whose kind is not given have none. */
export interface BodyGroup {
  kind: Kind | undefined;
  organizations: Organization[];
}

/** Finds the organizations by kind, in the order of the vocabulary, and behind them those whose kind is not given; no group is empty. */
export function findBodyGroups(corpus: Corpus): BodyGroup[] {
  const byKind = groupBy(findOrganizations(corpus), ({ kind = "" }) => [kind]);
  return [...corpus.site.kinds["organization-kinds"], undefined]
    .map((kind) => ({ kind, organizations: byKind.get(kind?.id ?? "") ?? [] }))
    .filter(({ organizations }) => organizations.length > 0);
}

/** Finds the kind of an organization, where it is given. */
export function findBodyKind({ site }: Corpus, { kind }: Organization): Kind | undefined {
  return kind === undefined ? undefined : findKind(site.kinds["organization-kinds"], kind);
}

const involved = memoize(({ records }) => findInvolved(records.sessions));

/** Finds the kinds of the bodies that organized a session or had somebody credited in it, in the order of the vocabulary. */
export function findBodyKindsOf(corpus: Corpus, session: string | undefined): string[] {
  const bodies = session === undefined ? [] : [...(involved(corpus).get(session) ?? [])];
  const kinds = new Set(bodies.map((id) => corpus.get("organizations", id).kind));
  return corpus.site.kinds["organization-kinds"].flatMap(({ id }) => (kinds.has(id) ? [id] : []));
}
