import { buildId } from "#lib/address/identifier";
import { lastNameOf } from "#lib/address/name";
import { ActivityList } from "#components/fact/activity-list";
import { Excerpt } from "#components/document/excerpt";
import { Link } from "#components/page/link";
import { Neighbours } from "#components/navigation/neighbours";
import { PageHeader } from "#components/page/page-header";
import { Section } from "#components/page/section";
import { OperationFacts } from "#components/fact/operation-facts";
import { OperationName, OperationNotes } from "#components/fact/operation-name";
import { Permalink } from "#components/page/permalink";
import { findOperationNotes, findOperationText } from "#lib/corpus/facts/field-operation";
import { neighboursOf } from "#lib/corpus/index/neighbours";
import { findProjectsOf } from "#lib/corpus/facts/project";
import { findPublicationsOf } from "#lib/corpus/facts/publication";
import { type FieldOperation, labelOfOperation } from "#lib/records/facts/field-operation";
import { buildPath } from "#lib/address/permalink";
import { corpus } from "../../../_parts/built";
import { PageFoot } from "../../../_parts/page-foot";
import { buildMetadata, cutDescription } from "../../../_parts/metadata";
import { onlyWanted } from "../../../_parts/wanted";
import "../../../styles/records.css";
import "../../../styles/document.css";
import "../../../styles/field-operation.css";
import type { Route } from "../../../_parts/route";

export const dynamicParams = false;

function listParams() {
  return corpus.records["field-operations"].map(({ id }) => ({ operation: lastNameOf(id) }));
}

export const generateStaticParams = () => onlyWanted(listParams());

async function readOperation({ params }: Route<"operation">): Promise<FieldOperation> {
  const { operation: name } = await params;
  return corpus.get("field-operations", buildId({ kind: "fact", collection: "field-operations", name }));
}

export async function generateMetadata(props: Route<"operation">) {
  const operation = await readOperation(props);
  const [first] = findOperationText(corpus, operation);
  return buildMetadata({
    title: `${operation.name}, field operation`,
    description: cutDescription(first?.text ?? operation.name),
    path: buildPath(operation.id),
  });
}

/** A field operation: the report's text of it, what is stated beside it, and what it did. */
export default async function FieldOperationPage(props: Route<"operation">) {
  const operation = await readOperation(props);
  const document = corpus.get("documents", operation.stated.document);
  const { previous, next } = neighboursOf(corpus.records["field-operations"], operation);
  return (
    <article className="page operation">
      <PageHeader
        steps={[{ to: "/field-operations/", label: "Field operations" }]}
        here={operation.place}
        label={operation.region}
        title={<OperationName operation={operation} />}
      >
        <Permalink id={operation.id} of={operation.name} />
      </PageHeader>
      <OperationFacts
        operation={operation}
        document={document}
        projects={findProjectsOf(corpus, operation.id)}
        publications={findPublicationsOf(corpus, operation.id)}
      />
      <Excerpt blocks={findOperationText(corpus, operation)} home={buildPath(operation.part)} lang={document.lang} />
      <Section id="activities" title="Activities">
        <ActivityList activities={operation.activities} />
      </Section>
      <OperationNotes notes={findOperationNotes([operation, previous, next])} />
      <p className="source">
        From the{" "}
        <Link to={buildPath(operation.section)} lang={document.lang}>
          {document.title}
        </Link>
        . {document.standing.long}
      </p>
      <PageFoot id={operation.id}>
        <Neighbours of="Other field operations" previous={previous} next={next} describe={describeNeighbour} />
      </PageFoot>
    </article>
  );
}

function describeNeighbour(operation: FieldOperation) {
  return { to: buildPath(operation.id), label: labelOfOperation(operation) };
}
