import { CorrectionList } from "#components/item/correction-list";
import { RetiredList } from "#components/item/retired-list";
import { PageHeader } from "#components/page/page-header";
import { findRetired } from "#lib/corpus/item/retired";
import { listCorrections } from "#lib/corpus/item/corrections";
import { compareTexts, shortenDiff } from "#lib/corpus/item/wording-diff";
import { corpus } from "../../_parts/built";
import { buildMetadata } from "../../_parts/metadata";
import "../../styles/document.css";

export function generateMetadata() {
  return buildMetadata({
    title: "Corrections",
    description:
      "Every change of words published here, with the words as they were read before, and what has moved or gone.",
    path: "/corrections/",
  });
}

/** Every correction, alias and tombstone of the portal, so that nothing published changes unseen. */
export default function CorrectionsPage() {
  const { corrections } = corpus.records;
  const retired = findRetired(corpus);
  return (
    <div className="page">
      <PageHeader title="Corrections">
        <p className="standfirst">
          Whatever was published here keeps its address. Where words were corrected, the earlier ones stay readable with
          the day and the reason; what has moved is led on, and what was taken out leaves word of what it was and why it
          went.
        </p>
      </PageHeader>
      {corrections.length === 0 ? (
        <p>No words published here have been changed so far.</p>
      ) : (
        <CorrectionList
          heading="Corrected words"
          corrections={listCorrections(corpus)}
          compare={({ from, to }) => shortenDiff(compareTexts(from, to))}
        />
      )}
      <section id="gone">
        {retired.length === 0 ? (
          <p>Nothing published here has moved or gone so far.</p>
        ) : (
          <RetiredList heading="Moved or gone" retired={retired} />
        )}
      </section>
    </div>
  );
}
