import { buildCitables, type Citable } from "#lib/citation/citable";
import { buildCslItem, type CslItem } from "#lib/citation/formats/csl";
import { records } from "#lib/corpus/records";
import { absoluteUrl } from "#lib/address/site";

const citables = new Map(buildCitables(records).map((cited) => [cited.id, cited]));

/** Gets what can be cited by its identifier, with its item of CSL-JSON, or throws a RangeError. */
export function getCited(id: string): { cited: Citable; item: CslItem } {
  const cited = citables.get(id);
  if (cited === undefined)
    throw new RangeError(`Unexpected identifier "${id}", expected one of something that can be cited`);
  return { cited, item: buildCslItem(cited, absoluteUrl) };
}
