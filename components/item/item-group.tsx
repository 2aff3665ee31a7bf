import type { Recommendation } from "#lib/records/recommendation";
import { Item } from "./item";
import { Link } from "#components/page/link";

/** Items of one session, or of one part of a document, below its name and title. */
export function ItemGroup({
  name,
  title,
  to,
  items,
}: {
  name: string;
  title: string;
  to: string;
  items: Recommendation[];
}) {
  return (
    <section aria-label={name}>
      <header className="group">
        <p className="label">{name}</p>
        <h2>
          <Link to={to}>{title}</Link>
        </h2>
      </header>
      <ol className="items">
        {items.map((item) => (
          <Item key={item.id} item={item} named={name} />
        ))}
      </ol>
    </section>
  );
}
