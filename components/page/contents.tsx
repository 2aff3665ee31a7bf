import { languageProps } from "#lib/text/language";
import type { Block } from "#lib/records/text/block";

interface Props {
  blocks: Block[];
  /** The language of the text, where that is not the portal's. */
  lang?: string | undefined;
  anchorOf?: (anchor: string) => string;
}

/** The headings of a text as a table of contents; `anchorOf` makes the anchor that a heading has on this page, else it has its own. */
export function Contents({ blocks, lang, anchorOf = (anchor) => anchor }: Props) {
  const headings = blocks.filter((block) => block.type === "heading");
  const outer = Math.min(...headings.map(({ depth }) => depth));
  return (
    <nav className="contents" aria-labelledby="contents">
      <h2 id="contents">Contents</h2>
      <ol>
        {headings.map((heading) => (
          <li key={heading.anchor} className={heading.depth > outer ? "inner" : undefined}>
            <a href={`#${anchorOf(heading.anchor)}`} {...languageProps(heading.lang ?? lang)}>
              {heading.text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
