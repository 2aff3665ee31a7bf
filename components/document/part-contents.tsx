import { buildPartId } from "#lib/address/paragraph";
import { buildAnchored } from "#lib/address/anchor";
import type { Document } from "#lib/records/document";
import { buildPath } from "#lib/address/permalink";
import { Link } from "#components/page/link";

/** The parts of a long document as a table of contents, each with the headings in it. */
export function PartContents({ document }: { document: Document }) {
  return (
    <nav className="contents" aria-labelledby="contents">
      <h2 id="contents">Contents</h2>
      <ol>
        {document.parts.map((part) => {
          const path = buildPath(buildPartId(document.id, part.name));
          const inner = document.blocks.filter(
            (block) =>
              block.type === "heading" && block.part === part.name && block.depth === 3 && block.inset === undefined,
          );
          return (
            <li key={part.name}>
              <Link to={path} lang={part.lang}>
                {part.title}
              </Link>
              {inner.length === 0 ? null : (
                <ol>
                  {inner.map((heading) => (
                    <li key={heading.anchor} className="inner">
                      <Link to={buildAnchored(path, heading.anchor)} lang={heading.lang ?? document.lang}>
                        {heading.text}
                      </Link>
                    </li>
                  ))}
                </ol>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
