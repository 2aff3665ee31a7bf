import isoCountries from "i18n-iso-countries";
import type { CountryNames } from "./facet-values";
import type { Synonyms } from "#lib/search/engine/terms/synonyms";

/** Lists the countries of ISO 3166-1 by their English names, and what the synonyms call them besides ("Danish"). */
export function listCountries(synonyms: Synonyms): CountryNames[] {
  const groups = synonyms.flatMap((entry) => ("same" in entry ? [entry.same] : []));
  return Object.entries(isoCountries.getNames("en", { select: "all" })).map(([code, name]) => {
    const names = [name].flat();
    return {
      code,
      names: [...new Set([...names, ...groups.filter((group) => group.some((word) => names.includes(word))).flat()])],
    };
  });
}
