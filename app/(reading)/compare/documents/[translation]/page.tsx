import { ParallelText } from "#components/document/parallel-text";
import { PageHeader } from "#components/page/page-header";
import { buildId } from "#lib/address/identifier";
import { lastNameOf } from "#lib/address/name";
import { buildParallelPath } from "#lib/address/page-path";
import { alignTexts, findParallels, type Parallel } from "#lib/corpus/parallel";
import { corpus } from "../../../../_parts/built";
import { buildMetadata } from "../../../../_parts/metadata";
import { onlyWanted } from "../../../../_parts/wanted";
import "../../../../styles/document.css";
import "../../../../styles/comparison.css";
import type { Route } from "../../../../_parts/route";

export const dynamicParams = false;

function listParams() {
  return findParallels(corpus).map(({ translation }) => ({ translation: lastNameOf(translation.id) }));
}

export const generateStaticParams = () => onlyWanted(listParams());

async function readParams({ params }: Route<"translation">): Promise<Parallel> {
  const id = buildId({ kind: "document", document: (await params).translation });
  const translation = corpus.get("documents", id);
  return { translation, original: corpus.get("documents", translation.translationOf ?? "") };
}

export async function generateMetadata(props: Route<"translation">) {
  const { original, translation } = await readParams(props);
  return buildMetadata({
    title: `${original.title}, side by side with its translation`,
    description: `${original.title} and ${translation.title}, paragraph by paragraph.`,
    path: buildParallelPath(translation.id),
  });
}

/** A document and its translation side by side, paragraph by paragraph. */
export default async function ParallelPage(props: Route<"translation">) {
  const parallel = await readParams(props);
  const { original, translation } = parallel;
  return (
    <div className="page compare">
      <PageHeader
        steps={[{ to: "/documents/", label: "Documents" }]}
        here="Side by side"
        label={corpus.get("organizations", original.publisher).name}
        title="Two languages side by side"
      >
        <p className="standfirst">
          Paragraphs stand beside each other by their order below each heading; every number leads to its paragraph.
        </p>
      </PageHeader>
      <ParallelText
        documents={[original, translation]}
        rows={alignTexts(parallel).flatMap(({ original: from, translation: to }) =>
          from === undefined && to === undefined ? [] : [[from, to] as const],
        )}
      />
    </div>
  );
}
