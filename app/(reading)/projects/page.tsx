import { PageHeader } from "#components/page/page-header";
import { Section } from "#components/page/section";
import { OperationNotes } from "#components/fact/operation-name";
import { ProjectEntry } from "#components/fact/project-entry";
import { findOperationNotes } from "#lib/corpus/facts/field-operation";
import { findProjects } from "#lib/corpus/facts/project";
import type { Project } from "#lib/records/facts/project";
import { corpus } from "../../_parts/built";
import { LedgerNotes } from "../../_parts/item/ledger-notes";
import { buildMetadata } from "../../_parts/metadata";
import "../../styles/field-operation.css";
import { whereShown } from "../../_parts/ways";

export const metadata = buildMetadata({
  title: "Projects",
  description: "Projects that the documents tell of, with their donors and partners as printed.",
  path: "/projects/",
});

const groups = [
  { of: "office", title: "Of the Office and the Secretariat" },
  { of: "operations", title: "Of field operations" },
] as const;

const operationOf = ({ operation }: Project) =>
  operation === undefined ? undefined : corpus.get("field-operations", operation);

/** The projects that the report tells of. */
function ProjectsPage() {
  return (
    <div className="page">
      <PageHeader title="Projects">
        <p className="standfirst">
          {corpus.records.projects.length} projects that the report tells of, with the donors and partners that it names
          for each.
        </p>
      </PageHeader>
      {groups.map(({ of, title }) => (
        <Section key={of} id={of} title={title}>
          <ol className="history">
            {findProjects(corpus, of).map((project) => (
              <ProjectEntry key={project.id} project={project} operation={operationOf(project)} />
            ))}
          </ol>
        </Section>
      ))}
      <OperationNotes notes={findOperationNotes(corpus.records.projects.map(operationOf))} />
      <LedgerNotes page="/projects/" />
    </div>
  );
}

export default whereShown("/projects/", ProjectsPage);
