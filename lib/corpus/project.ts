import type { Project } from "#lib/records/facts/project";
import type { Corpus } from "./corpus";
import { groupBy } from "./group-by";
import { memoize } from "./memoize";

const projectsByOperation = memoize(({ records }) => groupBy(records.projects, ({ operation = "" }) => [operation]));

/** Finds the projects that are the Office's or the Secretariat's, or those of field operations. */
export function findProjects({ records }: Corpus, of: "office" | "operations"): Project[] {
  return records.projects.filter((project) => (project.operation === undefined) === (of === "office"));
}

/** Finds the projects of a field operation. */
export function findProjectsOf(corpus: Corpus, operation: string): Project[] {
  return projectsByOperation(corpus).get(operation) ?? [];
}
