import { defaultSiteUrl, publicAddress } from "#lib/address/site";
import { publishedFolder, siteFolder } from "../output";
import type { Report } from "../runner";
import { exchangeSite, findPlaces, restoreSite } from "../whole/publish";

/** Puts the finished export in the place of `out/`. */
export async function publishSite(): Promise<Report<undefined>> {
  const places = await findPlaces(publishedFolder, siteFolder);
  await exchangeSite(siteFolder, places);
  // The new site stands; a last one that can't be removed now goes with the next build.
  const left = await restoreSite(places).catch(String);
  const summary = `in ${places.published}/${left === undefined ? "" : `; ${left}`}`;
  if (publicAddress !== defaultSiteUrl) return { summary, result: undefined };
  const warnings = `Its links, citations and files name ${defaultSiteUrl}. Before you publish it, build with SITE_URL=https://… in front.`;
  return { summary, result: undefined, warnings };
}
