/** Where the site is served for the time of the tests; the set-up of all of them says so. */
export const servedAt = process.env.SITE_UNDER_TEST ?? "http://localhost:3000/";

/** Asks the server for an address below the site's own, without following it elsewhere. */
export function ask(address: string): Promise<Response> {
  return fetch(new URL(address, servedAt), { redirect: "manual" });
}
