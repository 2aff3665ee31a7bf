/** Says what a comparison rests on. */
export function CompareNote() {
  return (
    <p>
      Found by comparing the words of the lists, by computer: what is called new may have been said before in other
      words, and what only one has may have been said elsewhere. Where an editor has read both items and linked them, it
      says “confirmed by an editor”.
    </p>
  );
}
