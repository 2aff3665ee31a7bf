import { pageOf } from "#lib/address/anchor";
import { joinNames, namesOf } from "#lib/address/name";
import { RetiredNote } from "#components/item/retired-list";
import { Link } from "#components/page/link";
import { PageHeader } from "#components/page/page-header";
import { findRetiredOn, findRetiredPages, getRetired } from "#lib/corpus/item/retired";
import { formatPath } from "#lib/address/permalink";
import { absoluteUrl, withBase } from "#lib/address/site";
import { corpus } from "../../_parts/built";
import { LedgerNotes } from "../../_parts/item/ledger-notes";
import { buildMetadata } from "../../_parts/metadata";
import { onlyWanted } from "../../_parts/wanted";
import "../../styles/document.css";

/*
 * The addresses that something has left: those with an alias lead on, the others say what stood there. The export writes them
 * here whatever form they have; in the live preview the page of that form answers that it knows nothing of them.
 */

interface Props {
  params: Promise<{ retired: string[] }>;
}

export const dynamicParams = false;

export const generateStaticParams = () =>
  onlyWanted(findRetiredPages(corpus).map(({ id }) => ({ retired: namesOf(id) })));

async function readRetired(params: Props["params"]) {
  const id = joinNames((await params).retired);
  const retired = getRetired(corpus, id);
  return { id, target: retired.to === undefined ? undefined : formatPath(retired.to), retired };
}

export async function generateMetadata({ params }: Props) {
  const { id, target } = await readRetired(params);
  if (target !== undefined)
    return buildMetadata({
      title: `Moved: ${id}`,
      description: `What stood at ${id} stands elsewhere now; this page leads there.`,
      path: pageOf(target),
    });
  return {
    ...buildMetadata({
      title: `Gone: ${id}`,
      description: `What stood at ${id}, and why it went.`,
      path: formatPath(id),
    }),
    robots: { index: false },
  };
}

/** An address that something has left: it leads on, or says what stood there and why it went. */
export default async function RetiredPage({ params }: Props) {
  const { id, target, retired } = await readRetired(params);
  const page = formatPath(id);
  // Where anchors of the page have moved too, a reader who came by one of them must find it.
  const leadsOn = target !== undefined && findRetiredOn(corpus, page).length === 0;
  return (
    <div className="page">
      {leadsOn ? <meta httpEquiv="refresh" content={`0; url=${withBase(target)}`} /> : null}
      <PageHeader label={target === undefined ? "Gone" : "Moved"} title={id}>
        <RetiredNote retired={retired} />
        {target === undefined ? null : (
          <p className="standfirst">
            <Link to={target}>Go on to {absoluteUrl(target)}</Link>
          </p>
        )}
      </PageHeader>
      <LedgerNotes page={page} />
    </div>
  );
}
