import { absoluteUrl } from "#lib/address/site";
import type { Citable } from "#lib/citation/citable";
import { buildStyler } from "#lib/citation/styles/processor";
import type { Citation } from "#lib/records/derived/citation";
import { readCitationStyles } from "../citation-styles";

let styler: ReturnType<typeof buildStyler> | undefined;

/** Cites things in every style. */
export async function cite(citables: readonly Citable[]): Promise<Citation[]> {
  styler ??= readCitationStyles().then((styles) => buildStyler(styles, absoluteUrl));
  return citables.map(await styler);
}
