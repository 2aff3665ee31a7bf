import { measureIndex } from "./measure-index";
import { measureMiniSearch } from "./measure-minisearch";
import { measurePagefind } from "./measure-pagefind";

/* A measurement of its own process, so that one's heap is not another's: `child.ts ENGINE SIZE BROWSER`. */
const [engine = "", size = "", browser = ""] = process.argv.slice(2);
const measures = {
  index: () => measureIndex(Number(size), browser === "true"),
  minisearch: () => measureMiniSearch(Number(size)),
  pagefind: () => measurePagefind(Number(size), browser === "true"),
};
const measure = Object.entries(measures).find(([name]) => name === engine)?.[1];
if (measure === undefined)
  throw new Error(`Unexpected engine ${engine}, expected one of ${Object.keys(measures).join(", ")}`);
process.send?.(await measure());
