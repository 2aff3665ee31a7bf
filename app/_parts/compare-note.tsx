/** Says what a comparison rests on. */
export function CompareNote() {
  return (
    <p className="hint">
      Computed from the words of the items, and marked so: what is new here may have been said in other words, or by
      somebody who was not summed up. Where an editor has read both items and linked them, it says “confirmed by an
      editor”.
    </p>
  );
}
