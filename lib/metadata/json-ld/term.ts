import type { DefinedTerm, DefinedTermSet } from "schema-dts";
import { buildId, type Vocabulary } from "#lib/address/identifier";
import { buildPagePath, buildPath } from "#lib/address/permalink";
import type { Term } from "#lib/records/term";
import type { Site } from "#lib/records/site";
import type { AbsoluteUrl } from "./graph";

const sets: Record<Vocabulary, { name: string; description: string }> = {
  topics: {
    name: "Topics",
    description: "The portal’s own terms for what an item is about, given by reading; they are not the publisher’s.",
  },
  addressees: {
    name: "Addressees",
    description: "The portal’s own terms for who is asked to act, given by reading; they are not the publisher’s.",
  },
};

/** Builds a term of the portal's own vocabulary as a `DefinedTerm` that names its set. */
export function describeTerm(site: Site, vocabulary: Vocabulary, term: Term, absoluteUrl: AbsoluteUrl): DefinedTerm {
  const address = absoluteUrl(buildPath(buildId({ kind: "term", vocabulary, term: term.id })));
  return {
    "@type": "DefinedTerm",
    "@id": address,
    name: term.label,
    inDefinedTermSet: {
      "@type": "DefinedTermSet",
      "@id": absoluteUrl(buildPagePath(vocabulary)),
      name: `${sets[vocabulary].name} of ${site.name}`,
    },
  };
}

/** Builds a term with what it covers and whose vocabulary it is of, for its own page. */
export function describeTermInFull(
  site: Site,
  vocabulary: Vocabulary,
  term: Term,
  absoluteUrl: AbsoluteUrl,
): DefinedTerm {
  const short = describeTerm(site, vocabulary, term, absoluteUrl);
  const set: DefinedTermSet = {
    "@type": "DefinedTermSet",
    "@id": absoluteUrl(buildPagePath(vocabulary)),
    name: `${sets[vocabulary].name} of ${site.name}`,
    description: sets[vocabulary].description,
  };
  return typeof short === "string" ? short : { ...short, description: term.scope, inDefinedTermSet: set };
}
