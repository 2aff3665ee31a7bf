import type { Project } from "#lib/records/facts/project";
import { records } from "./records";

/** Finds the projects that are the Office's or the Secretariat's, or those of field operations. */
export function findProjects(of: "office" | "operations"): Project[] {
  return records.projects.filter((project) => (project.operation === undefined) === (of === "office"));
}

/** Finds the projects of a field operation. */
export function findProjectsOf(operation: string): Project[] {
  return records.projects.filter((project) => project.operation === operation);
}
