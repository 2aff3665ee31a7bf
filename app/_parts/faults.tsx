import { type AnchoredFault, FaultLook, FaultNotes, type FaultsByBlock } from "#components/page/fault-notes";
import { Link } from "#components/page/link";
import { buildAnchored } from "#lib/address/anchor";
import { buildPath } from "#lib/address/permalink";
import { type PlacedFault, placeFaults } from "#lib/corpus/fault";
import type { Session } from "#lib/records/session";
import type { Block } from "#lib/records/text/block";
import { formatNumberOf } from "#lib/text/count";
import { groupBy } from "#lib/text/group-by";
import { corpus, faults } from "./built";

/* What is wrong in the content while it is edited. A site that is built has none of it, for a fault stops the build. */

const placed = placeFaults(corpus, faults);

/** The faults that a page shows at its head, and those at the blocks of its text. */
export interface FaultsOnPage {
  head: readonly AnchoredFault[];
  byBlock: FaultsByBlock;
}

/** Finds the faults of a page by its identifier, at the blocks that it shows, else at its head. */
export function findFaultsOn(page: string, shown: readonly Block[] = []): FaultsOnPage {
  return share(
    placed.filter((fault) => fault.page === page),
    shown,
  );
}

/** Finds the faults in the account of a session, which its page shows beside that of the document. */
export function findFaultsIn(session: Session, shown: readonly Block[]): FaultsOnPage {
  return share(
    placed.filter(({ block }) => block?.session === session.id),
    shown,
  );
}

function share(all: readonly PlacedFault[], shown: readonly Block[]): FaultsOnPage {
  const anchors = new Set(shown.map(({ anchor }) => anchor));
  const anchorOf = ({ block }: PlacedFault) => (block !== undefined && anchors.has(block.anchor) ? [block.anchor] : []);
  return { head: all.filter((fault) => anchorOf(fault).length === 0), byBlock: groupBy(all, anchorOf) };
}

/** The line above every page that says how many faults the content has and where; what has no place on a page stands here whole. */
export function FaultLine() {
  if (placed.length === 0) return null;
  return (
    <aside className="faults" aria-label="Faults in the content">
      <FaultLook />
      <p>
        <strong>{formatNumberOf(placed.length, "fault")} in the content:</strong> what can be read is shown as it is
        now.
      </p>
      <ul>
        {placed.map((fault) => (
          <li key={fault.anchor}>
            {fault.page === undefined ? <FaultNotes faults={[fault]} /> : <FaultLink fault={fault} page={fault.page} />}
          </li>
        ))}
      </ul>
    </aside>
  );
}

function FaultLink({ fault: { anchor, at, reason }, page }: { fault: PlacedFault; page: string }) {
  return (
    <>
      <Link to={buildAnchored(buildPath(page), anchor)}>{at}</Link> {reason.replace(/, expected .*$/su, ".")}
    </>
  );
}
