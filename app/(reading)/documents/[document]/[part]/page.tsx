import { languageProps } from "#lib/text/language";
import { buildId } from "#lib/address/identifier";
import { buildPartId } from "#lib/address/paragraph";
import { lastNameOf } from "#lib/address/name";
import { Contents } from "#components/navigation/contents";
import { DocumentText } from "#components/document/document-text";
import { FaultNotes } from "#components/page/fault-notes";
import { Neighbours } from "#components/navigation/neighbours";
import { Permalink } from "#components/page/permalink";
import { Trail } from "#components/navigation/trail";
import { neighboursOf } from "#lib/corpus/index/neighbours";
import { describeCode } from "#lib/corpus/code";
import { findPartBlocks, getPart } from "#lib/corpus/part";
import { buildPath } from "#lib/address/permalink";
import type { Document, DocumentPart } from "#lib/records/document";
import { markAcronyms } from "../../../../_parts/acronyms";
import { corpus } from "../../../../_parts/built";
import { findFaultsOn } from "../../../../_parts/faults";
import { noteUnsealed } from "../../../../_parts/item/unsealed-blocks";
import { PageFoot } from "../../../../_parts/page-foot";
import { buildMetadata, cutDescription } from "../../../../_parts/metadata";
import { onlyWanted } from "../../../../_parts/wanted";
import "../../../../styles/cite.css";
import "../../../../styles/document.css";
import type { Route } from "../../../../_parts/route";

export const dynamicParams = false;

function listParams() {
  return corpus.records.documents.flatMap(({ id, parts }) =>
    parts.map(({ name }) => ({ document: lastNameOf(id), part: name })),
  );
}

export const generateStaticParams = () => onlyWanted(listParams());

async function readParams({ params }: Route<"document" | "part">) {
  const names = await params;
  const document = corpus.get("documents", buildId({ kind: "document", document: names.document }));
  return { document, part: getPart(document, names.part) };
}

export async function generateMetadata(props: Route<"document" | "part">) {
  const { document, part } = await readParams(props);
  const first = findPartBlocks(document, part).find((block) => block.type === "paragraph");
  const number = document.parts.indexOf(part) + 1;
  return buildMetadata({
    title: `${part.title}, part ${number} of ${document.title}`,
    description: cutDescription(first?.text ?? part.title),
    path: buildPath(buildPartId(document.id, part.name)),
    id: buildPartId(document.id, part.name),
  });
}

/** A part of a long document in full. */
export default async function PartPage(props: Route<"document" | "part">) {
  const { document, part } = await readParams(props);
  const own = findPartBlocks(document, part).filter((block) => block.type !== "heading" || block.anchor !== part.name);
  const inner = markAcronyms(document, own);
  const headings = inner.filter((block) => block.type === "heading" && block.inset === undefined);
  const { head, byBlock } = findFaultsOn(buildPartId(document.id, part.name), inner);
  return (
    <article className="page document">
      <Trail
        steps={[
          { to: "/documents/", label: "Documents" },
          { to: buildPath(document.id), label: document.title, lang: document.lang },
        ]}
        here={part.title}
      />
      <header className="opener">
        <p className="label">
          {document.title}, part {document.parts.indexOf(part) + 1} of {document.parts.length}
        </p>
        <h1 id={part.name} {...languageProps(part.lang)}>
          {part.title}
        </h1>
        <Permalink
          id={buildPartId(document.id, part.name)}
          of={part.title}
          code={describeCode(corpus, buildPartId(document.id, part.name))}
        />
      </header>
      <FaultNotes faults={head} />
      {headings.length > 2 ? <Contents blocks={headings} lang={document.lang} /> : null}
      <DocumentText blocks={noteUnsealed(document, inner)} lang={document.lang} faults={byBlock} />
      <PageFoot id={buildPartId(document.id, part.name)} cite={part.title} isShort>
        <OtherParts document={document} part={part} />
      </PageFoot>
    </article>
  );
}

function OtherParts({ document, part }: { document: Document; part: DocumentPart }) {
  return (
    <Neighbours
      of="Other parts"
      {...neighboursOf(document.parts, part)}
      describe={({ name, title, lang }) => ({
        to: buildPath(buildPartId(document.id, name)),
        label: "part",
        title,
        lang,
      })}
    />
  );
}
