import { CorrectionList } from "#components/item/correction-list";
import { RetiredList } from "#components/item/retired-list";
import { Link } from "#components/page/link";
import { findCorrectionsOn, findItemCorrectionsOn } from "#lib/corpus/item/corrections";
import { findRetiredOn } from "#lib/corpus/item/retired";
import { compareTexts, shortenDiff } from "#lib/corpus/item/wording-diff";
import { formatDay } from "#lib/records/label";
import { buildPath } from "#lib/address/permalink";
import { corpus } from "../built";

/** What became of the words of a page since they were first published: what was corrected, what has moved and what is gone. */
export function LedgerNotes({ page }: { page: string }) {
  const items = findItemCorrectionsOn(corpus, page);
  return (
    <>
      <CorrectionList
        heading="Corrections"
        corrections={findCorrectionsOn(corpus, page)}
        compare={({ from, to }) => shortenDiff(compareTexts(from, to))}
      />
      {items.map(({ id, date, from }) => (
        <p key={`${id} ${from}`} className="hint">
          <Link to={buildPath(id)}>{id}</Link> was corrected on {formatDay(date)}; its page has the words as they were
          read before.
        </p>
      ))}
      <RetiredList heading="Moved or gone" retired={findRetiredOn(corpus, page)} />
    </>
  );
}
