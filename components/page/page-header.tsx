import { languageProps } from "#lib/text/language";
import type { ReactNode } from "react";
import { type Step, Trail } from "#components/navigation/trail";

interface Props {
  /** The steps from the title page to this one. */
  steps?: Step[];
  /** What the trail calls this page, where that is not its title. */
  here?: string;
  label?: ReactNode;
  title: ReactNode;
  /** The language of the title, where that is not the portal's. */
  lang?: string | undefined;
  children?: ReactNode;
}

/** The head of a page: the trail to it, a label in small capitals, the title, and what stands right below it. */
export function PageHeader({ steps = [], here, label, title, lang, children }: Props) {
  return (
    <>
      <Trail
        steps={steps}
        here={here ?? (lang === undefined ? title : <span {...languageProps(lang)}>{title}</span>)}
      />
      <header className="opener">
        {label === undefined ? null : <p className="label">{label}</p>}
        <h1 {...languageProps(lang)}>{title}</h1>
        {children}
      </header>
    </>
  );
}
