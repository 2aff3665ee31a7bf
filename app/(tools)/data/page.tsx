import { buildCollectionPath } from "#lib/address/data-path";
import { CodeSample } from "#components/data/code-sample";
import { CollectionTable } from "#components/data/collection-table";
import { Download } from "#components/data/download";
import { PageHeader } from "#components/page/page-header";
import { Section } from "#components/page/section";
import { describeOpenData } from "#lib/metadata/json-ld/site";
import { buildExamples } from "#lib/open-data/example";
import { nameArchive } from "#lib/open-data/file";
import { citing, listRights, stability } from "#lib/open-data/read-me";
import { absoluteUrl, publicAddress } from "#lib/address/site";
import { corpus } from "../../_parts/built";
import { PageForMachines } from "../../_parts/for-machines";
import { buildMetadata } from "../../_parts/metadata";
import { buildDownload, collectionPages } from "../../_parts/data-collections";
import "../../styles/records.css";
import "../../styles/data.css";
import { WayTo, whereShown } from "../../_parts/ways";

export const metadata = buildMetadata({
  title: "Open data",
  description:
    "Everything behind these pages as JSON and CSV: what each collection holds, what every field means, one archive of all of it, rights, and examples.",
  path: "/data/",
});

const bibliographies = [
  { name: "all.bib", label: "BibTeX" },
  { name: "all.csl.json", label: "CSL-JSON" },
  { name: "all.ris", label: "RIS" },
];

function Whole() {
  return (
    <Section id="whole" title="All of it" className="prose">
      <p>
        <Download {...buildDownload(`${nameArchive(corpus.site)}.zip`)} /> holds every file below, and a text that says
        what they are. The citations of everything that can be cited, paragraphs and figures too, are there also apart:{" "}
        {bibliographies.map(({ name, label }, at) => (
          <span key={name}>
            {at === 0 ? "" : ", "}
            <Download {...buildDownload(name, label)} />
          </span>
        ))}
        .
      </p>
    </Section>
  );
}

function Form() {
  return (
    <Section id="form" title="How it is made" className="prose">
      <p>
        A collection is a JSON array of records. Each has an <code>id</code> that is permanent and a <code>url</code>{" "}
        for readers. Every record has every field of its schema; <code>null</code> says that no document states it.
        Other records are named by their identifier. Nearly every record has the document, the paragraph and the exact
        words it rests on.
      </p>
      <p>
        The table of the same name has a row for each record. Fields of an object are columns such as{" "}
        <code>stated.words</code>, the values of a list are joined by “; ”, lists of texts and of objects are JSON in
        their cell, and what is null is empty. A list of records within records is a table of its own, where the column{" "}
        <code>of</code> names the record that a row belongs to. Tables are CSV as RFC 4180 has it, in UTF-8 with a byte
        order mark, which Excel needs and Python takes off with <code>utf-8-sig</code>. A text that a spreadsheet would
        run as a formula has an apostrophe in front.
      </p>
      <p>
        The schema is JSON Schema, draft 2020-12, made of the very definitions that the portal checks its records with.
        Beside every table a file that ends in <code>.csv-metadata.json</code> describes its columns (CSV on the Web).
      </p>
    </Section>
  );
}

/** The examples count items and people, which a portal that has begun may not have yet. */
const hasExamples = corpus.records.recommendations.length > 0 && corpus.records.people.length > 0;

function Examples() {
  return (
    <Section id="examples" title="Examples">
      <p>The tests of this portal run them as they stand here, each where its language is installed.</p>
      {buildExamples(publicAddress).map(({ id, title, language, code }) => (
        <section key={id} aria-labelledby={`example-${id}`} className="example">
          <h3 id={`example-${id}`}>{title}</h3>
          <CodeSample id={id} label={language} code={code} />
        </section>
      ))}
    </Section>
  );
}

function Words({ id, title, paragraphs }: { id: string; title: string; paragraphs: readonly string[] }) {
  return (
    <Section id={id} title={title} className="prose">
      {paragraphs.map((words) => (
        <p key={words}>{words}</p>
      ))}
    </Section>
  );
}

function describeData() {
  const names = collectionPages.map(({ name }) => name);
  return describeOpenData(corpus.site, names, absoluteUrl);
}

/** What open data there is, how it is made, and what may be done with it. */
function DataPage() {
  const lines = collectionPages.map(({ name, title, says, count, json, tables: [table], schemaFile }) => ({
    name,
    title,
    says,
    count,
    to: buildCollectionPath(name),
    files: [
      { label: "JSON", to: json.to },
      ...(table === undefined ? [] : [{ label: "CSV", to: table.to }]),
      { label: "Schema", to: schemaFile.to },
    ],
  }));
  return (
    <div className="page">
      <PageHeader title="Open data">
        <p className="standfirst">
          Everything these pages are made of, to be counted, charted, searched or kept: {lines.length} collections, each
          described field by field.
        </p>
      </PageHeader>
      <Whole />
      <Section id="collections" title="The collections">
        <p>
          The page of a collection says what each field means. <WayTo to="/figures/">Each picture</WayTo> offers its own
          data as well.
        </p>
        <CollectionTable lines={lines} />
      </Section>
      <Form />
      {hasExamples ? <Examples /> : null}
      <Words id="rights" title="Rights" paragraphs={listRights(corpus.site)} />
      <Words id="citing" title="How to cite" paragraphs={citing} />
      <Words id="stability" title="What you can rely on" paragraphs={stability} />
      <PageForMachines about={describeData()} />
    </div>
  );
}

export default whereShown("/data/", DataPage);
