import { buildCitables, type Citable } from "#lib/citation/citable";
import { buildCorpus } from "#lib/corpus/corpus";
import { buildCslItem } from "#lib/citation/formats/csl";
import { records } from "../corpus/real-corpus";

/** The public address of a path, as the tests have it. */
export const absoluteUrl = (path: string) => `https://example.org${path}`;

/** Everything in the real corpus that can be cited, and the CSL-JSON of each. */
export const citables = buildCitables(buildCorpus(records));
export const items = citables.map((cited) => buildCslItem(cited, absoluteUrl));

/** Gets what can be cited by its identifier. */
export function getCitable(id: string): Citable {
  const cited = citables.find((each) => each.id === id);
  if (cited === undefined) throw new Error(`Unexpected lack of ${id}, expected it among what can be cited`);
  return cited;
}
