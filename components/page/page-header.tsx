import type { ReactNode } from "react";
import { type Step, Trail } from "./trail";

interface Props {
  /** The steps from the title page to this one. */
  steps?: Step[];
  /** What the trail calls this page, where that is not its title. */
  here?: string;
  label?: ReactNode;
  title: ReactNode;
  children?: ReactNode;
}

/** The head of a page: the trail to it, a label in small capitals, the title, and what stands right below it. */
export function PageHeader({ steps = [], here, label, title, children }: Props) {
  return (
    <>
      <Trail steps={steps} here={here ?? title} />
      <header className="opener">
        {label === undefined ? null : <p className="label">{label}</p>}
        <h1>{title}</h1>
        {children}
      </header>
    </>
  );
}
