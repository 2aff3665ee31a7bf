import data from "#build/assets.json";
import { z } from "zod";

/** Where the browser's modules and the two files of the search of this build are, within the site. */
export const assets = z
  .looseObject({
    site: z.string(),
    search: z.string(),
    "search-in-chunks": z.string(),
    "search-tools": z.string(),
    chunks: z.string().optional(),
    pack: z.string(),
    packRest: z.string(),
  })
  .parse(data);

const prefix = "citations-";

/** Where the citations of each kind of record are, within the site, by kind: what a reader can take away of a search. */
export const citationFiles: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(z.record(z.string(), z.string()).parse(data)).flatMap(([name, address]) =>
    name.startsWith(prefix) ? [[name.slice(prefix.length), address] as const] : [],
  ),
);
