import type { Block } from "#lib/records/text/block";

/** The headings of a document as a table of contents. */
export function Contents({ blocks }: { blocks: Block[] }) {
  const headings = blocks.filter((block) => block.type === "heading");
  return (
    <nav className="contents" aria-labelledby="contents">
      <h2 id="contents">Contents</h2>
      <ol>
        {headings.map((heading) => (
          <li key={heading.anchor} className={heading.depth > 2 ? "inner" : undefined}>
            <a href={`#${heading.anchor}`}>{heading.text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
