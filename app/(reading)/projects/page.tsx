import type { Metadata } from "next";
import { Opener } from "#components/page/opener";
import { OperationNotes } from "#components/fact/operation-name";
import { ProjectEntry } from "#components/fact/project-entry";
import { Trail } from "#components/page/trail";
import { findOperationNotes } from "#lib/corpus/field-operation";
import { findProjects } from "#lib/corpus/project";
import type { Project } from "#lib/records/facts/project";
import { corpus } from "../../_parts/built";
import { LedgerNotes } from "../../_parts/ledger-notes";
import { buildMetadata } from "../../_parts/metadata";
import "../../styles/field-operation.css";

export const metadata: Metadata = buildMetadata({
  title: "Projects",
  description:
    "Projects against trafficking in human beings that the report tells of, with their donors and partners as printed.",
  path: "/projects/",
});

const groups = [
  { of: "office", title: "Of the Office and the Secretariat" },
  { of: "operations", title: "Of field operations" },
] as const;

const operationOf = ({ operation }: Project) =>
  operation === undefined ? undefined : corpus.get("field-operations", operation);

/** The projects that the report tells of. */
export default function ProjectsPage() {
  return (
    <div className="page">
      <Trail steps={[]} here="Projects" />
      <Opener title="Projects">
        <p className="standfirst">
          {corpus.records.projects.length} projects that the report tells of, with the donors and partners that it names
          for each.
        </p>
      </Opener>
      {groups.map(({ of, title }) => (
        <section key={of} aria-labelledby={of}>
          <h2 id={of}>{title}</h2>
          <ol className="history">
            {findProjects(corpus, of).map((project) => (
              <ProjectEntry key={project.id} project={project} operation={operationOf(project)} />
            ))}
          </ol>
        </section>
      ))}
      <OperationNotes notes={findOperationNotes(corpus.records.projects.map(operationOf))} />
      <LedgerNotes page="/projects/" />
    </div>
  );
}
