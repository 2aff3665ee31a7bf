import { buildPath } from "#lib/address/permalink";
import type { Document } from "#lib/records/document";
import { Link } from "#components/page/link";
import { Section } from "#components/page/section";

/** Documents by their titles under a heading; nothing where there are none. */
export function DocumentList({ id, title, documents }: { id: string; title: string; documents: readonly Document[] }) {
  if (documents.length === 0) return null;
  return (
    <Section id={id} title={title}>
      <ul className="plain">
        {documents.map((document) => (
          <li key={document.id}>
            <Link to={buildPath(document.id)} lang={document.lang}>
              {document.title}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
