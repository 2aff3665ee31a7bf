import type { EventFigure } from "#lib/records/event";
import { buildPath } from "#lib/address/permalink";
import { Sourced } from "#components/item/sourced";
import { Link } from "#components/page/link";

/** The numbers that a document states about an event, each with the words it rests on. */
export function FigureList({ figures, titles }: { figures: EventFigure[]; titles: Record<string, string> }) {
  return (
    <dl className="figures">
      {figures.map((figure) => (
        <div key={figure.label} className={figure.of === undefined ? "whole" : "part"}>
          <dt>
            {figure.qualifier === undefined ? null : <span className="qualifier">{figure.qualifier} </span>}
            <span className="value">{figure.value}</span> <FigureLabel figure={figure} />
          </dt>
          <dd>
            <Sourced source={figure.source} titles={titles} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What is counted, leading to the figure's own address. */
function FigureLabel({ figure: { id, label } }: { figure: EventFigure }) {
  if (id === undefined) return <span className="what">{label}</span>;
  return (
    <Link to={buildPath(id)} rel="bookmark" className="in-text">
      {label}
    </Link>
  );
}
