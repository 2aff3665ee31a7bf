import { lastNameOf } from "#lib/address/name";
import { type Figure, formatValue } from "#lib/records/facts/figure";
import { buildPath } from "#lib/address/permalink";
import { Link } from "#components/page/link";
import { ParagraphLink } from "#components/item/stated-words";

/** Figures about one thing, each with the words it rests on and an address of its own; `titleOf` names a document. */
export function FigureIndex({ figures, titleOf }: { figures: Figure[]; titleOf: (document: string) => string }) {
  return (
    <dl className="figures">
      {figures.map((figure) => (
        <div key={figure.id} id={lastNameOf(figure.id)} className={figure.of === undefined ? "whole" : "part"}>
          <dt>
            {figure.qualifier === undefined ? null : <span className="qualifier">{figure.qualifier} </span>}
            <span className="value">{formatValue({ value: figure.value })}</span>{" "}
            <Link to={buildPath(figure.id)} rel="bookmark" className="in-text">
              {figure.label}
            </Link>
            <Whole figure={figures.find((each) => each.id === figure.of)} />
          </dt>
          <dd className="sourced">
            “{figure.stated.words}” <Source figure={figure} titleOf={titleOf} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Whole({ figure }: { figure: Figure | undefined }) {
  return figure === undefined ? null : (
    <>
      , of <Link to={buildPath(figure.id)}>{formatValue(figure)}</Link>
    </>
  );
}

/** The paragraph; of figures about a conference, which several documents give, the document too. */
function Source({ figure, titleOf }: { figure: Figure; titleOf: (document: string) => string }) {
  const { paragraph, document, words } = figure.stated;
  if (paragraph === undefined) return `— ${titleOf(document)}`;
  return (
    <>
      <ParagraphLink stated={{ document, words, paragraph }} />
      {figure.event === undefined ? null : `, ${titleOf(document)}`}
    </>
  );
}
