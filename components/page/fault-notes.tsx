import type { Fault } from "#lib/records/derived/fault";

/** A fault, and the anchor by which it is found on the page. */
export type AnchoredFault = Pick<Fault, "at" | "reason" | "note"> & { anchor: string };

/** The faults at the blocks of a text, by the anchors of these. */
export type FaultsByBlock = ReadonlyMap<string, readonly AnchoredFault[]>;

/* Beside the words as a corrector's mark in the margin; only the preview has any, so that no style sheet of the site holds it. */
const look =
  ".fault,.faults{border-inline-start:3px solid var(--act);padding-inline-start:1rem;font:.85rem/1.5 var(--sans)}" +
  ".fault strong,.faults strong{color:var(--act)}" +
  ".fault pre{margin:.4rem 0 0;white-space:pre-wrap;font-size:.8rem}" +
  ".faults{margin-block:1rem}.faults li{margin-top:.3rem}" +
  "@media (min-width:56rem){.page>.fault{grid-column:2}}";

/** How faults look, for a page that has any. */
export function FaultLook() {
  return (
    <style href="fault" precedence="words">
      {look}
    </style>
  );
}

/** What is wrong in the content at this place, with its remedy. */
export function FaultNotes({ faults = [] }: { faults?: readonly AnchoredFault[] | undefined }) {
  return faults.map(({ anchor, at, reason, note }) => (
    <div key={anchor} id={anchor} className="fault" role="note">
      <p>
        <strong>Fault in {at}:</strong> {reason}
      </p>
      {note === undefined ? null : <pre>{note}</pre>}
    </div>
  ));
}
