import type { Project } from "#lib/records/facts/project";
import type { Corpus } from "#lib/corpus/corpus";
import { findBy } from "#lib/corpus/index/find-by";

/** Finds the projects that are the Office's or the Secretariat's, or those of field operations. */
export function findProjects({ records }: Corpus, of: "office" | "operations"): Project[] {
  return records.projects.filter((project) => (project.operation === undefined) === (of === "office"));
}

/** Finds the projects of a field operation. */
export const findProjectsOf = findBy(
  ({ records }) => records.projects,
  ({ operation = "" }) => [operation],
);
