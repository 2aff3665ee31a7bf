import type { ReactNode } from "react";
import type { Citation } from "#lib/records/derived/citation";
import { labelOfItem } from "#lib/records/label";
import { buildPath } from "#lib/address/permalink";
import type { Recommendation } from "#lib/records/recommendation";
import { absoluteUrl } from "#lib/address/site";
import { Cite } from "./cite";
import { Neighbours } from "#components/page/neighbours";
import { Permalink } from "#components/page/permalink";
import { type Step, Trail } from "#components/page/trail";

interface Props {
  item: Recommendation;
  code: string | undefined;
  label: string;
  steps: Step[];
  previous: Recommendation | undefined;
  next: Recommendation | undefined;
  citation: Citation;
  facts: ReactNode;
  children?: ReactNode;
}

/** A recommendation alone: the words, what must be known with them, how to cite them, and its neighbours. */
export function RecommendationView({ item, code, label, steps, previous, next, citation, facts, children }: Props) {
  return (
    <article className="page alone">
      <Trail steps={steps} here={labelOfItem(item)} />
      <header className="opener">
        <h1 className="label">{label}</h1>
      </header>
      <blockquote className="row" cite={absoluteUrl(buildPath(item.document))}>
        <span className="hang number" aria-hidden="true">
          {item.number}
        </span>
        <p>{item.text}</p>
      </blockquote>
      <Permalink id={item.id} of={label} code={code} />
      {facts}
      <Cite id={item.id} of={label} citation={citation} />
      {children}
      <Neighbours of="Other items of the list" previous={toNeighbour(previous)} next={toNeighbour(next)} />
    </article>
  );
}

function toNeighbour(item: Recommendation | undefined) {
  return item === undefined ? undefined : { to: buildPath(item.id), label: labelOfItem(item) };
}
