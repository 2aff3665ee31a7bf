import { buildId, type Vocabulary } from "#lib/records/identifier";
import { findTagged, type Tagged } from "./matrix";

/** Builds the open form of a vocabulary: `term` is the name that items have a term under, `count` the number of those items. */
export function openTerms(records: Tagged, vocabulary: Vocabulary) {
  return records[vocabulary].map(({ id, label, scope, kind, matches = [] }) => ({
    id: buildId({ kind: "term", vocabulary, term: id }),
    term: id,
    label,
    scope,
    kind: kind ?? null,
    matches: matches.map(({ code, uri, ...match }) => ({ ...match, code: code ?? null, uri: uri ?? null })),
    count: findTagged(records.recommendations, vocabulary, id).length,
  }));
}
