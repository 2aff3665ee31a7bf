import { plugins } from "@citation-js/core";
import "@citation-js/plugin-ris";
import { z } from "zod";
import { formatFamily, type Name } from "#lib/citation/name";
import type { CslItem } from "./csl";

const Tags = z.array(z.looseObject({ TY: z.string() }).catchall(z.union([z.string(), z.array(z.string())]))).length(1);

/**
 * Formats a CSL-JSON item as a record of RIS (2011), lines that end in CR LF: `TY  - CONF` for what stands in a conference's document and
 * for a conference, `CHAP` for what stands in any other, `RPRT` for a document. The type says which tags are which field, as Citation.js
 * maps them. Its own text is not used, as it breaks lines within words and cuts `ID` after 20 letters. A range of days has its first in `DA`.
 */
export function formatRis(item: CslItem): string {
  const { issued, page, ...rest } = item;
  const [tags] = Tags.parse(plugins.output.format("ris", [adapt(rest)], { format: "object" }));
  if (tags === undefined) throw new Error(`Unexpected lack of tags for ${item.id}, expected some of Citation.js`);
  const { TY, ...others } = tags;
  const [first] = issued?.["date-parts"] ?? [];
  const lines = Object.entries({
    ...others,
    ...formatDate(first),
    ...(page === undefined ? {} : { SP: page }),
    ID: item.id,
  });
  return (
    [
      formatLine("TY", TY),
      ...lines.flatMap(([tag, values]) => [values].flat().map((value) => formatLine(tag, value))),
      formatLine("ER", ""),
    ].join("\r\n") + "\r\n"
  );
}

/*
 * Citation.js knows a conference's name by the older word of CSL, no type for an event, and takes it that only a report has a kind. The
 * format has one date: when the conference was is not when something undated was issued.
 */
function adapt({ type, "event-title": event, author, ...rest }: CslItem): object {
  const item: Omit<CslItem, "author" | "type" | "event-title"> & { author?: object[] } = rest;
  if (author !== undefined) item.author = author.map(joinFamily);
  if (type === "report" || type === "chapter") return { ...item, type };
  delete item["event-date"];
  return { ...item, type: "paper-conference", event };
}

/* The format has family name, given name and suffix: what stands before the family name stays with it. */
function joinFamily(name: Name): object {
  if ("literal" in name) return name;
  const { given, suffix } = name;
  return { family: formatFamily(name), given, ...(suffix === undefined ? {} : { suffix }) };
}

/* The year, and, where a month or day is stated, the date: "YYYY/MM/DD/", with nothing between the strokes for what is not. */
function formatDate(parts: readonly number[] | undefined): Record<string, string> {
  if (parts === undefined) return {};
  const [year = "", month, day = ""] = parts.map((part) => String(part).padStart(2, "0"));
  return { PY: year, ...(month === undefined ? {} : { DA: `${year}/${month}/${day}/` }) };
}

/* One line a value: the words of several paragraphs are joined. */
function formatLine(tag: string, value: string): string {
  return `${tag}  - ${value.replaceAll(/\s+/gu, " ").trim()}`;
}
