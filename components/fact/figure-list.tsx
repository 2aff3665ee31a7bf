import type { EventFigure } from "#lib/records/event";
import { Sourced } from "#components/item/sourced";

/** The numbers that a document states about an event, each with the words it rests on. */
export function FigureList({ figures, titles }: { figures: EventFigure[]; titles: Record<string, string> }) {
  return (
    <dl className="figures">
      {figures.map((figure) => (
        <div key={figure.label} className={figure.of === undefined ? "whole" : "part"}>
          <dt>
            {figure.qualifier === undefined ? null : <span className="qualifier">{figure.qualifier} </span>}
            <span className="value">{figure.value}</span> <span className="what">{figure.label}</span>
          </dt>
          <dd>
            <Sourced source={figure.source} titles={titles} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
