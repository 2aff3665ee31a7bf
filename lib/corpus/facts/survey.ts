import { buildAnchored, pageOf } from "#lib/address/anchor";
import type { Block, HeadingBlock } from "#lib/records/text/block";
import type { Corpus } from "#lib/corpus/corpus";
import { homeOf } from "#lib/corpus/part";

/** A section of a document: its heading and what stands below it. */
export interface SurveySection {
  heading: HeadingBlock;
  blocks: Block[];
}

/** What a document says of the survey around its table of responses. */
export interface SurveyText {
  /** Identifier of the document, or of its part, that holds the survey. */
  home: string;
  /** What the survey was. */
  about: Block[];
  /** The captions that stand with the table. */
  captions: Block[];
  /** The boxes of findings and recommendations that follow it. */
  boxes: SurveySection[];
}

/** Gets the text around the survey's table, or throws a RangeError where there is no survey. */
export function getSurveyText(corpus: Corpus): SurveyText {
  const { survey } = corpus.records;
  const [first] = survey;
  if (first === undefined)
    throw new RangeError("Unexpected corpus without a survey, expected responses in a file survey.json");
  const document = corpus.get("documents", first.stated.document);
  const home = pageOf(first.stated.paragraph);
  const rows = new Set(survey.map(({ stated }) => stated.paragraph));
  const isRow = (block: Block) => rows.has(buildAnchored(home, block.anchor));
  const sections = splitAtHeadings(document.blocks.filter((block) => homeOf(document, block) === home));
  const at = sections.findIndex(({ blocks }) => blocks.some(isRow));
  return {
    home,
    about: sections
      .slice(0, at)
      .flatMap(({ blocks }) => blocks.filter(({ container }) => container?.kind !== "quotation")),
    captions: (sections[at]?.blocks ?? []).filter(({ container }) => container?.kind === "caption"),
    boxes: sections.slice(at + 1),
  };
}

function splitAtHeadings(blocks: readonly Block[]): SurveySection[] {
  const sections: SurveySection[] = [];
  for (const block of blocks) {
    if (block.type === "heading") sections.push({ heading: block, blocks: [] });
    else sections.at(-1)?.blocks.push(block);
  }
  return sections;
}
