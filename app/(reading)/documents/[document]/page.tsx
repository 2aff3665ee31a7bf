import { buildParallelPath } from "#lib/address/page-path";
import { findParallels } from "#lib/corpus/parallel";
import { languageProps, nameOfLanguage } from "#lib/text/language";
import { LanguageChoice } from "#components/page/language-choice";
import { findVersions } from "#lib/corpus/translation";
import { buildId } from "#lib/address/identifier";
import { lastNameOf } from "#lib/address/name";
import { Contents } from "#components/navigation/contents";
import { PartContents } from "#components/document/part-contents";
import { DocumentText } from "#components/document/document-text";
import { FaultNotes } from "#components/page/fault-notes";
import { Link } from "#components/page/link";
import { PageHeader } from "#components/page/page-header";
import { Permalink } from "#components/page/permalink";
import { describeCode } from "#lib/corpus/code";
import { buildPath } from "#lib/address/permalink";
import { markAcronyms } from "../../../_parts/acronyms";
import { corpus } from "../../../_parts/built";
import { findFaultsOn } from "../../../_parts/faults";
import { noteUnsealed } from "../../../_parts/item/unsealed-blocks";
import { PageFoot } from "../../../_parts/page-foot";
import { buildMetadata } from "../../../_parts/metadata";
import { onlyWanted } from "../../../_parts/wanted";
import "../../../styles/cite.css";
import "../../../styles/document.css";
import type { Route } from "../../../_parts/route";

export const dynamicParams = false;

function listParams() {
  return corpus.records.documents.map(({ id }) => ({ document: lastNameOf(id) }));
}

export const generateStaticParams = () => onlyWanted(listParams());

export async function generateMetadata({ params }: Route<"document">) {
  const document = corpus.get("documents", buildId({ kind: "document", ...(await params) }));
  return buildMetadata({
    title: document.title,
    description: `${document.title}, in full with numbered paragraphs.`,
    path: buildPath(document.id),
    id: document.id,
    versions: findVersions(corpus, document.id),
  });
}

/** A document in full, with contents and numbered paragraphs. */
export default async function DocumentPage({ params }: Route<"document">) {
  const document = corpus.get("documents", buildId({ kind: "document", ...(await params) }));
  const event = document.event === undefined ? undefined : corpus.get("events", document.event);
  const isWhole = document.parts.length === 0;
  // What stands before the first part of a document in parts is on its own page.
  const own = document.blocks.filter(({ part }) => part === undefined);
  const { head, byBlock } = findFaultsOn(document.id, own);
  return (
    <article className="page document">
      <PageHeader
        steps={[{ to: "/documents/", label: "Documents" }]}
        label={corpus.get("organizations", document.publisher).name}
        title={document.title}
        lang={document.lang}
      >
        <p className="standfirst">
          {document.standing.long}
          {document.titleSupplied ? " The title is supplied here; the document prints none." : ""}{" "}
          {event === undefined ? null : <Link to={buildPath(event.id)}>About the {event.label}</Link>}
        </p>
        <LanguageChoice id={document.id} versions={findVersions(corpus, document.id)}>
          <ParallelLinks id={document.id} />
        </LanguageChoice>
        <Permalink id={document.id} of={document.title} code={describeCode(corpus, document.id)} />
      </PageHeader>
      <FaultNotes faults={head} />
      {isWhole ? <Contents blocks={own} lang={document.lang} /> : <PartContents document={document} />}
      {own.length === 0 ? null : (
        <DocumentText
          blocks={markAcronyms(document, noteUnsealed(document, own))}
          lang={document.lang}
          faults={byBlock}
        />
      )}
      <PageFoot id={document.id} cite={document.title} isShort={isWhole} />
    </article>
  );
}

/* Where the document stands beside its translations, or beside what it translates. */
function ParallelLinks({ id }: { id: string }) {
  const parallels = findParallels(corpus).filter((each) => each.original.id === id || each.translation.id === id);
  return parallels.map(({ translation }) => (
    <li key={translation.id}>
      <Link to={buildParallelPath(translation.id)}>
        Side by side
        {parallels.length === 1 ? null : <Beside language={translation.language} />}
      </Link>
    </li>
  ));
}

function Beside({ language }: { language: string }) {
  return (
    <>
      : <span {...languageProps(language)}>{nameOfLanguage(language)}</span>
    </>
  );
}
