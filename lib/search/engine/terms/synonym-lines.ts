import type { Synonyms } from "./synonyms";

/** Formats synonyms as they are sent, a line each: "NRM=national referral mechanism", "court~tribunal", "police>law enforcement". */
export function formatSynonyms(synonyms: Synonyms): string[] {
  return synonyms.map((entry) => {
    if ("same" in entry) return entry.same.join("=");
    if ("near" in entry) return entry.near.join("~");
    return `${entry.asked.join(",")}>${entry.finds.join(",")}`;
  });
}

/** Reads synonyms as they are sent; the other half of {@link formatSynonyms}. */
export function parseSynonyms(lines: readonly string[]): Synonyms {
  return lines.map((line) => {
    if (line.includes("=")) return { same: line.split("=") };
    if (line.includes("~")) return { near: line.split("~") };
    const [asked = "", finds = ""] = line.split(">");
    return { asked: asked.split(","), finds: finds.split(",") };
  });
}
