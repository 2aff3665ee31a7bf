import type { Citable } from "#lib/citation/citable";
import { Citation } from "#lib/records/derived/citation";
import { citationForms } from "#lib/records/derived/citation-forms";
import { formatJson } from "#lib/text/json";
import { makeFromTable } from "./cache/table";
import { writeBuilt } from "./output";
import type { Needs, Results } from "./results";
import type { Report } from "./runner";
import type * as citationTasks from "./tasks/citation";
import { openTasks } from "./tasks/tasks";

/** So many are cited by a thread at a time: neighbours share what the paragraphs of one place have in common. */
const atOnce = 100;

/** Cites everything that can be cited in every style, and writes it for the pages into `build/citations.json`. */
export async function buildCitations({ citables }: Needs<"citables">): Promise<Report<Results["citations"]>> {
  const task = await openTasks<typeof citationTasks>("citation");
  const make = async (all: readonly Citable[]) => {
    const parts = Array.from({ length: Math.ceil(all.length / atOnce) }, (_, at) =>
      task.run("cite", all.slice(at * atOnce, (at + 1) * atOnce)),
    );
    return (await Promise.all(parts)).flat();
  };
  const { values, taken } = await makeFromTable(
    "citations",
    task.key,
    citables,
    (value) => Citation.parse(value),
    make,
  );
  const citations = new Map(
    citables.flatMap(({ id }, at) => {
      const citation = values[at];
      return citation === undefined ? [] : [[id, citation] as const];
    }),
  );
  await writeBuilt("citations.json", formatJson(Object.fromEntries(citations)));
  return {
    summary: `${citations.size} citations in ${citationForms.length} forms, ${taken}`,
    result: citations,
  };
}
