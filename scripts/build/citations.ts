import { buildStyler } from "#lib/citation/styles/processor";
import { citationForms } from "#lib/records/derived/citation";
import { absoluteUrl } from "#lib/address/site";
import { readCitationStyles } from "./citation-styles";
import { formatJson } from "#lib/text/json";
import { writeBuilt } from "./output";
import type { Needs, Results } from "./results";
import type { Report } from "./runner";

/** Cites everything that can be cited in every style, and writes it for the pages into `build/citations.json`. */
export async function buildCitations({ citables }: Needs<"citables">): Promise<Report<Results["citations"]>> {
  const cite = await buildStyler(await readCitationStyles(), absoluteUrl);
  const citations = new Map(citables.map((cited) => [cited.id, cite(cited)]));
  await writeBuilt("citations.json", formatJson(Object.fromEntries(citations)));
  return {
    summary: `${citations.size} citations in ${citationForms.length} forms`,
    result: citations,
  };
}
