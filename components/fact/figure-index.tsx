import { lastNameOf } from "#lib/address/name";
import { type Figure, type FigureStatement, formatValue } from "#lib/records/facts/figure";
import { buildPath } from "#lib/address/permalink";
import { Link } from "#components/page/link";
import { ParagraphLink } from "#components/item/stated-words";

interface Props {
  statements: readonly FigureStatement[];
  /** Names a document. */
  titleOf: (document: string) => string;
}

/**
 * Figures, each with an address of its own, and with those that one paragraph states its words, once. The document is named where it is
 * another than that of the statement above.
 */
export function FigureIndex({ statements, titleOf }: Props) {
  const titleAt = (at: number) => {
    const { document } = statements[at]?.stated ?? {};
    return document === undefined || document === statements[at - 1]?.stated.document ? undefined : titleOf(document);
  };
  return (
    <dl className="figures">
      {statements.map(({ figures, stated }, at) => (
        <div key={figures[0]?.id}>
          {figures.map((figure) => (
            <FigureTerm key={figure.id} figure={figure} quoted={stated.words} figures={figures} />
          ))}
          <dd className="sourced">
            “{stated.words}” <Source stated={stated} title={titleAt(at)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A number with what it counts; its own words stand with it for who copies it, where more are quoted below. */
function FigureTerm({ figure, quoted, figures }: { figure: Figure; quoted: string; figures: readonly Figure[] }) {
  const { id, of, qualifier, value, label, stated } = figure;
  return (
    <dt id={lastNameOf(id)} className={of === undefined ? "whole" : "part"} {...dataOfWords(stated.words, quoted)}>
      {qualifier === undefined ? null : <span className="qualifier">{qualifier} </span>}
      <span className="value">{formatValue({ value })}</span>{" "}
      <Link to={buildPath(id)} rel="bookmark" className="in-text">
        {label}
      </Link>
      <Whole figure={figures.find((each) => each.id === of)} />
    </dt>
  );
}

function dataOfWords(words: string, quoted: string) {
  return words === quoted ? {} : { "data-words": words };
}

function Whole({ figure }: { figure: Figure | undefined }) {
  return figure === undefined ? null : (
    <>
      , of <Link to={buildPath(figure.id)}>{formatValue(figure)}</Link>
    </>
  );
}

function Source({
  stated: { document, paragraph, words },
  title,
}: {
  stated: Figure["stated"];
  title: string | undefined;
}) {
  if (paragraph === undefined) return title === undefined ? null : `— ${title}`;
  return (
    <>
      <ParagraphLink stated={{ document, words, paragraph }} />
      {title === undefined ? null : `, ${title}`}
    </>
  );
}
