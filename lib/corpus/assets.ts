import data from "#build/assets.json";
import { z } from "zod";

/** Where the browser's modules and the two files of the search of this build are, within the site. */
export const assets = z.looseObject({ site: z.string(), search: z.string(), pack: z.string(), packRest: z.string() }).parse(data);
