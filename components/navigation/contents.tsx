import { rankHeadings } from "#components/document/heading";
import { languageProps } from "#lib/text/language";
import type { Block } from "#lib/records/text/block";

interface Props {
  blocks: Block[];
  /** The language of the text, where that is not the portal's. */
  lang?: string | undefined;
  anchorOf?: (anchor: string) => string;
}

/* Few texts have more than two levels of headings, and the others shall not carry it. */
const look = ".contents .deep{padding-left:3rem}.contents .deepest{padding-left:4.5rem}";
const classes = [undefined, "inner", "deep", "deepest", "deepest", "deepest"];

/** The headings of a text as a table of contents; `anchorOf` makes the anchor that a heading has on this page, else it has its own. */
export function Contents({ blocks, lang, anchorOf = (anchor) => anchor }: Props) {
  const headings = blocks.filter((block) => block.type === "heading");
  const ranks = rankHeadings(headings);
  const levelOf = ({ anchor }: Block) => (ranks.get(anchor) ?? 2) - 1;
  return (
    <nav className="contents" aria-labelledby="contents">
      {headings.some((heading) => levelOf(heading) > 2) ? (
        <style href="contents" precedence="contents">
          {look}
        </style>
      ) : null}
      <h2 id="contents">Contents</h2>
      <ol>
        {headings.map((heading) => (
          <li key={heading.anchor} className={classes[levelOf(heading) - 1]}>
            <a href={`#${anchorOf(heading.anchor)}`} {...languageProps(heading.lang ?? lang)}>
              {heading.text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
