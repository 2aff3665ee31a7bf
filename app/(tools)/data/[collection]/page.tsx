import { buildCollectionPath } from "#lib/address/data-path";
import { notFound } from "next/navigation";
import { CodeSample } from "#components/data/code-sample";
import { Download } from "#components/data/download";
import { FieldTable } from "#components/data/field-table";
import { Fact, FactList } from "#components/page/fact";
import { Neighbours } from "#components/navigation/neighbours";
import { PageHeader } from "#components/page/page-header";
import { Section } from "#components/page/section";
import { neighboursOf } from "#lib/corpus/index/neighbours";
import { listFields } from "#lib/open-data/schema/field-list";

import { formatSample } from "#lib/open-data/sample";
import { buildMetadata } from "../../../_parts/metadata";
import { type CollectionPage, collectionPages } from "../../../_parts/data-collections";
import { onlyWanted } from "../../../_parts/wanted";
import "../../../styles/records.css";
import "../../../styles/data.css";
import type { Route } from "../../../_parts/route";

export const dynamicParams = false;

function listParams() {
  return collectionPages.map(({ name }) => ({ collection: name }));
}

export const generateStaticParams = () => onlyWanted(listParams());

async function getPage({ params }: Route<"collection">): Promise<CollectionPage> {
  const { collection } = await params;
  return collectionPages.find(({ name }) => name === collection) ?? notFound();
}

export async function generateMetadata(props: Route<"collection">) {
  const { name, title, says } = await getPage(props);
  return buildMetadata({
    title: `${title}: open data`,
    description: `${says} Its fields, its files and its schema.`,
    path: buildCollectionPath(name),
  });
}

function Files({ page: { json, tables, schemaFile, count } }: { page: CollectionPage }) {
  return (
    <dl className="facts">
      <Fact label="Records">{count}</Fact>
      <Fact label="JSON">
        <Download {...json} />
      </Fact>
      <FactList
        label={tables.length === 1 ? "Table" : "Tables"}
        values={tables.map((table) => ({ key: table.to, value: <Download {...table} /> }))}
      />
      <Fact label="JSON Schema">
        <Download {...schemaFile} />
      </Fact>
    </dl>
  );
}

/** One collection of open data: its files, and what each of its fields means. */
export default async function CollectionDataPage(props: Route<"collection">) {
  const page = await getPage(props);
  return (
    <div className="page">
      <PageHeader steps={[{ to: "/data/", label: "Open data" }]} label="Open data" title={page.title}>
        <p className="standfirst">{page.says}</p>
        <Files page={page} />
      </PageHeader>
      <Section id="fields" title="Fields">
        <FieldTable fields={listFields(page.schema)} />
      </Section>
      {page.first === undefined ? null : (
        <Section id="sample" title="The first record">
          <p>Of each list it shows the first value alone, and says how many more there are.</p>
          <CodeSample code={formatSample(page.first)} />
        </Section>
      )}
      <Neighbours
        of="Other collections"
        {...neighboursOf(collectionPages, page)}
        describe={({ name, title }) => ({ to: buildCollectionPath(name), label: title })}
      />
    </div>
  );
}
