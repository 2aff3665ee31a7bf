import type { Organization } from "#lib/records/people/organization";
import { findMentions } from "#lib/records/text/mention";
import type { Corpus } from "#lib/corpus/corpus";
import { memoize } from "#lib/corpus/index/memoize";
import { findLocation, formatLocation } from "#lib/corpus/location";
import { idOfBlock } from "#lib/corpus/part";
import { groupBy } from "#lib/text/group-by";

/** Where an organization is named: what readers call the place, the document, and the paragraphs of it, by identifier. */
export interface NamedPlace {
  label: string;
  document: string;
  paragraphs: string[];
}

/* The numbered paragraphs that name each organization, by any form of its name; what several are called names them all. */
const paragraphsByBody = memoize(({ records: { documents, organizations } }) => {
  const names = (each: Organization) => [...each.names, ...(each.acronym === undefined ? [] : [each.acronym])];
  const forms = [...groupBy(organizations, names)].map(([words, bodies]) => ({
    words,
    names: bodies.map(({ id }) => id),
  }));
  const paragraphs = documents.flatMap((document) =>
    document.blocks
      .filter(({ type }) => type !== "heading")
      .map((block) => ({
        document: document.id,
        paragraph: idOfBlock(document, block),
        named: findMentions(block.text, forms).flatMap((mention) => mention.names),
      })),
  );
  return groupBy(paragraphs, ({ named }) => named);
});

/** Finds where the documents name an organization, in reading order, by the session or part that the paragraphs belong to. */
export function findNamedPlaces(corpus: Corpus, organization: string): NamedPlace[] {
  const places = new Map<string, NamedPlace>();
  for (const { document, paragraph } of paragraphsByBody(corpus).get(organization) ?? []) {
    const location = findLocation(corpus, { document, paragraph });
    const label = formatLocation(location);
    const key = `${document} ${label}`;
    const place = places.get(key) ?? { label, document: location.document.title, paragraphs: [] };
    places.set(key, { ...place, paragraphs: [...place.paragraphs, paragraph] });
  }
  return [...places.values()];
}
