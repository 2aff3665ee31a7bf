/** Says what a comparison rests on, and what follows of that. */
export function CompareNote({
  caveat = ": what is called new may have been said before in other words, and what only one has may have been said elsewhere",
}: {
  caveat?: string;
}) {
  return (
    <p>
      Found by comparing the words of the lists, by computer{caveat}. Where an editor has read both items and linked
      them, it says “confirmed by an editor”.
    </p>
  );
}
