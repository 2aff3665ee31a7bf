import { lastNameOf } from "#lib/address/name";
import { Link } from "#components/page/link";
import { PageHeader } from "#components/page/page-header";
import { Section } from "#components/page/section";
import { OperationName, OperationNotes } from "#components/fact/operation-name";
import { findOperationNotes, findOperationsByRegion, type RegionOfOperations } from "#lib/corpus/facts/field-operation";
import type { FieldOperation } from "#lib/records/facts/field-operation";
import { buildPath } from "#lib/address/permalink";
import { corpus } from "../../_parts/built";
import { buildMetadata } from "../../_parts/metadata";
import { describePage } from "../../_parts/page-text";
import "../../styles/document.css";
import "../../styles/field-operation.css";
import { isShown, whereShown } from "../../_parts/ways";

const about = describePage("field-operations", {
  title: "Field operations",
  description: "What field operations did, operation by operation, in the words of the documents.",
  path: "/field-operations/",
});

export const metadata = buildMetadata(about);

function Region({ region, part, operations }: RegionOfOperations) {
  const name = lastNameOf(part);
  return (
    <Section id={name} title={region}>
      <ol className="history">
        {operations.map((operation) => (
          <OperationEntry key={operation.id} operation={operation} />
        ))}
      </ol>
      <p>
        <Link to={buildPath(part)}>{region} in the report</Link>
      </p>
    </Section>
  );
}

function OperationEntry({ operation }: { operation: FieldOperation }) {
  const { id, country, place, activities, closed, formerName } = operation;
  return (
    <li>
      {country === undefined || country === place ? null : <p className="label">{country}</p>}
      <p className="title">
        <OperationName operation={operation} to={buildPath(id)} />
      </p>
      <p className="printed">
        {activities.length} activities
        {closed === undefined ? null : <>; closed on {closed.when}</>}
        {formerName === undefined ? null : (
          <>
            ; called {formerName.name} before {formerName.changed}
          </>
        )}
      </p>
    </li>
  );
}

/** The field operations by region. */
function FieldOperationsPage() {
  const operations = corpus.records["field-operations"];
  const regions = findOperationsByRegion(corpus);
  return (
    <div className="page">
      <PageHeader title={about.title}>
        <p className="standfirst">
          {operations.length} field operations in {regions.length} regions: what the report tells of each, word for
          word. Names and regions are those that it prints.
          {isShown("/figures/map/") ? (
            <>
              {" "}
              <Link to="/figures/map/">See them on the map</Link>.
            </>
          ) : null}
        </p>
      </PageHeader>
      {regions.map((region) => (
        <Region key={region.part} {...region} />
      ))}
      <OperationNotes notes={findOperationNotes(operations)} />
    </div>
  );
}

export default whereShown("/field-operations/", FieldOperationsPage);
