/** Where the site is published: an origin, and the path below it that the site lives under ("" at the top of a host). */
export interface SiteAddress {
  origin: string;
  basePath: string;
}

/** What the site is published under where the setting SITE_URL is absent or empty. */
export const defaultSiteUrl = "http://localhost:3000";

/** Parses the setting SITE_URL; throws with a remedy unless it is an http(s) address without query, fragment or login. */
export function parseSiteAddress(setting: string | undefined): SiteAddress {
  const text = setting === undefined || setting.trim() === "" ? defaultSiteUrl : setting.trim();
  const expected = "expected an address such as https://example.org or https://example.org/proceedings";
  if (!URL.canParse(text)) throw new Error(`Unexpected SITE_URL "${text}", ${expected}.`);
  const url = new URL(text);
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    throw new Error(`Unexpected protocol "${url.protocol}" in SITE_URL "${text}", ${expected}.`);
  }
  if (/[?#]/.test(text) || url.username !== "" || url.password !== "") {
    throw new Error(`Unexpected query, fragment or login in SITE_URL, ${expected}.`);
  }
  const basePath = url.pathname.replace(/\/+$/, "");
  if (!/^(?:\/[A-Za-z0-9._~-]+)*$/.test(basePath)) {
    throw new Error(
      `Unexpected path "${basePath}" in SITE_URL, expected only letters, digits and . _ ~ - between slashes.`,
    );
  }
  return { origin: url.origin, basePath };
}

/** Where this build is published, from the environment; the browser's modules have the setting written into them. */
export const siteAddress: SiteAddress = parseSiteAddress(process.env.SITE_URL);

/** The path the site lives under, without a slash at its end: "" or "/proceedings". */
export const basePath: string = siteAddress.basePath;

/** The address that citations carry, without a slash at its end: "https://example.org/proceedings". */
export const publicAddress: string = siteAddress.origin + siteAddress.basePath;

/** Builds the address of a path of the site as seen from outside ("/harbour-3/" → "https://example.org/harbour-3/"). */
export function absoluteUrl(path: string): string {
  return publicAddress + rooted(path);
}

/** Builds the address of a path of the site as seen from its own pages ("/harbour-3/" → "/proceedings/harbour-3/"). */
export function withBase(path: string): string {
  return basePath + rooted(path);
}

function rooted(path: string): string {
  return path.startsWith("/") ? path : `/${path}`;
}
