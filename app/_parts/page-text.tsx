import type { ReactNode } from "react";
import { NestedList } from "#components/document/nested-list";
import { Phrasing } from "#components/document/phrasing";
import { Pieces, type PieceViews } from "#components/document/pieces";
import { SetText } from "#components/document/set-text";
import { Section } from "#components/page/section";
import type { Block } from "#lib/records/text/block";
import { findInterfaceLanguage } from "#lib/records/site";
import { languageProps } from "#lib/text/language";
import { corpus } from "./built";

const [own] = corpus.site.languages;

/* What the pages' own words say of their language, where it is not that of the pages. */
const ownLanguage = languageProps(own === findInterfaceLanguage(corpus.site) ? undefined : own);

const pages = new Map(corpus.site.pages.map((text) => [text.page, text]));

/** What a page is called and holds: in the portal's own words, where it has some for the page, else in those given. */
export function describePage<Said extends { title: string; description: string }>(page: string, said: Said): Said {
  const { title = said.title, description = said.description } = pages.get(page) ?? {};
  return { ...said, title, description };
}

/** The words by which the title page leads to a page: the portal's own, or those given where it has none. */
export function nameLink(page: string, said: string): string {
  return pages.get(page)?.link ?? said;
}

/** The words at the head of a page: the portal's own, or those given where it has none. */
export function Standfirst({ page, children }: { page: string; children: ReactNode }) {
  const { opening } = partText(page);
  if (opening.length === 0) return <p className="standfirst">{children}</p>;
  return opening.map((block) => (
    <p key={block.anchor} className="standfirst" {...ownLanguage}>
      <Phrasing content={block.content} />
    </p>
  ));
}

const views: PieceViews = {
  block: (block) => (
    <p>
      <Phrasing content={block.content} />
    </p>
  ),
  set: (piece) => <SetText {...piece} isNumbered={false} />,
  list: (lines) => (
    <NestedList
      lines={lines}
      showWords={(block, Element) => (
        <Element key={block.anchor}>
          <Phrasing content={block.content} />
        </Element>
      )}
    />
  ),
  container: ({ kind }, children) => <div className={kind}>{children}</div>,
  inset: (children) => children,
};

/** The sections of the portal's own words on a page, each under its heading; nothing where there are none. */
export function PageSections({ page }: { page: string }) {
  return partText(page).sections.map(({ heading, blocks }) => (
    <Section
      key={heading.anchor}
      id={heading.anchor}
      title={<Phrasing content={heading.content} />}
      className="prose"
      {...ownLanguage}
    >
      <Pieces blocks={blocks} views={views} />
    </Section>
  ));
}

/** Parts a page's own words at their headings. */
function partText(page: string): { opening: Block[]; sections: { heading: Block; blocks: Block[] }[] } {
  const opening: Block[] = [];
  const sections: { heading: Block; blocks: Block[] }[] = [];
  for (const block of pages.get(page)?.blocks ?? []) {
    if (block.type === "heading") sections.push({ heading: block, blocks: [] });
    else (sections.at(-1)?.blocks ?? opening).push(block);
  }
  return { opening, sections };
}
