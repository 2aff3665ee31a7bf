import type { ReactNode } from "react";
import { Link } from "#components/page/link";

/** One step on the way from the title page to where the reader is. */
export interface Step {
  to: string;
  label: string;
  lang?: string | undefined;
}

/** Where a page stands: the way to it, each step a link, the page itself last. */
export function Trail({ steps, here }: { steps: Step[]; here: ReactNode }) {
  return (
    <nav className="trail" aria-label="Where you are">
      <ol>
        {[{ to: "/", label: "Proceedings", lang: undefined }, ...steps].map((step) => (
          <li key={step.to}>
            <Link to={step.to} lang={step.lang}>
              {step.label}
            </Link>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
