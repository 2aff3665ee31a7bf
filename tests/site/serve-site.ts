import { serve } from "../../scripts/serve";

/** Serves the built site on a free port for the time of the tests, in a browser or without one. */
export default async function serveSite(): Promise<() => Promise<void>> {
  const { url, close } = await serve("out", 0);
  process.env.SITE_UNDER_TEST = url;
  return close;
}
