/** What stands on a page, each with the way to where it begins, and a switch that shows long lists in brief; nothing for a short list. */
export function JumpList({ places }: { places: readonly { id: string; label: string }[] }) {
  if (places.length < 3) return null;
  return (
    <nav className="jump hint" aria-label="On this page">
      <p>On this page:</p>
      <ul className="inline">
        {places.map(({ id, label }) => (
          <li key={id}>
            <a href={`#${id}`}>{label}</a>
          </li>
        ))}
      </ul>
      <label>
        <input type="checkbox" id="compact" /> Compact: the first line of each
      </label>
    </nav>
  );
}
