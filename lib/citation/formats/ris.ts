import { plugins } from "@citation-js/core";
import "@citation-js/plugin-ris";
import { z } from "zod";
import type { CslItem } from "./csl";

const Tags = z.array(z.looseObject({ TY: z.string() }).catchall(z.union([z.string(), z.array(z.string())]))).length(1);

/**
 * Formats a CSL-JSON item as a record of RIS (2011): `TY  - CONF` or `RPRT`, lines that end in CR LF. Citation.js says which
 * field is which tag. Its own text is not used, as it breaks lines within words and cuts `ID` after 20 letters.
 */
export function formatRis(item: CslItem): string {
  const [tags] = Tags.parse(plugins.output.format("ris", [adapt(item)], { format: "object" }));
  if (tags === undefined) throw new Error(`Unexpected lack of tags for ${item.id}, expected some of Citation.js`);
  const { TY, ...rest } = tags;
  const lines = Object.entries({ ...rest, ID: item.id }).flatMap(([tag, values]) =>
    [values].flat().map((value) => formatLine(tag, tag === "PY" ? padDate(value) : value)),
  );
  return [formatLine("TY", TY), ...lines, formatLine("ER", "")].join("\r\n") + "\r\n";
}

/* Citation.js knows a conference's name by the older word of CSL, no type for an event, and no container of a report. */
function adapt({ type, "event-title": event, "container-title": container, ...item }: CslItem): object {
  if (type === "report") return { ...item, type, "collection-title": container };
  return { ...item, type: "paper-conference", event, "container-title": container };
}

/* "YYYY/MM/DD/" with two digits for month and day, as the format has it. */
function padDate(date: string): string {
  return date.replaceAll(/[^/]+/g, (part) => part.padStart(2, "0"));
}

/* One line a value: the words of several paragraphs are joined. */
function formatLine(tag: string, value: string): string {
  return `${tag}  - ${value.replaceAll(/\s+/gu, " ").trim()}`;
}
