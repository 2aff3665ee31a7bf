import data from "#build/assets.json";
import { z } from "zod";

/** Where the browser's modules and the search pack of this build are, within the site. */
export const assets = z.looseObject({ site: z.string(), search: z.string(), pack: z.string() }).parse(data);
