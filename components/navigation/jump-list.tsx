interface Props {
  groups: readonly { name: string; places: readonly { id: string; label: string }[] }[];
}

/** What stands on a page, each with the way to where it begins, and a switch that shows long lists in brief; nothing for a short list. */
export function JumpList({ groups }: Props) {
  if (groups.flatMap(({ places }) => places).length < 3) return null;
  return (
    <>
      <nav className="jump" aria-label="On this page">
        <details>
          <summary>On this page</summary>
          {groups.map(({ name, places }) => (
            <p key={name} className="inline">
              <b>{name}</b>
              {places.map(({ id, label }) => (
                <a key={id} href={`#${id}`}>
                  {label}
                </a>
              ))}
            </p>
          ))}
        </details>
      </nav>
      <label className="compact">
        <input type="checkbox" id="compact" /> Compact: two lines of each
      </label>
    </>
  );
}
