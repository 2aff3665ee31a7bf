import type { FieldOperation, OperationNote } from "#lib/records/facts/field-operation";
import { Link } from "#components/page/link";
import { ParagraphLink } from "#components/item/stated-words";

/** The name of a field operation with the marks of its footnotes; `to` makes the name a link. A page says a name once this way. */
export function OperationName({ operation, to }: { operation: FieldOperation; to?: string }) {
  return (
    <>
      {to === undefined ? operation.name : <Link to={to}>{operation.name}</Link>}
      {operation.notes.map(({ mark }) => (
        <sup key={mark} className="mark">
          <a href={`#note-${mark}`} role="doc-noteref" aria-label={`Note ${mark}`}>
            {mark}
          </a>
        </sup>
      ))}
    </>
  );
}

/** The footnotes to the names on a page, as printed. */
export function OperationNotes({ notes }: { notes: OperationNote[] }) {
  if (notes.length === 0) return null;
  return (
    <section aria-label="Notes">
      {notes.map(({ mark, stated }) => (
        <p key={mark} className="note" id={`note-${mark}`}>
          <span>{mark}</span>{" "}
          <span>
            {stated.words} <ParagraphLink stated={stated} />
          </span>
        </p>
      ))}
    </section>
  );
}
