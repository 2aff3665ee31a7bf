import { buildAnchored, pageOf } from "#lib/address/anchor";
import { buildPath } from "#lib/address/permalink";
import { splitNoteMarks } from "#lib/text/note-marks";
import { Link } from "#components/page/link";

interface Props {
  /** The words, and the same with the numbers of their footnotes, where they have any. */
  of: { text: string; printed?: string | undefined };
  /** Identifier of the numbered paragraph in which they stand. */
  paragraph: string;
  here?: boolean;
}

/**
 * The words of an item with the raised numbers of its footnotes, which are no part of them. Each leads to its note: on this page,
 * where that has the notes (`here`) and leads back, or else in the document.
 */
export function NotedText({ of: { text, printed }, paragraph, here = false }: Props) {
  const home = here ? "" : buildPath(pageOf(paragraph));
  return splitNoteMarks(text, printed).map((part, at) => {
    const anchor = `note-${part.text}`;
    if (!part.note) return part.text;
    return (
      <sup key={`${part.text} ${at}`}>
        {here ? (
          <a href={`#${anchor}`} id={`ref-${part.text}`} role="doc-noteref" className="in-text">
            {part.text}
          </a>
        ) : (
          <Link to={buildAnchored(home, anchor)} className="in-text">
            {part.text}
          </Link>
        )}
      </sup>
    );
  });
}
