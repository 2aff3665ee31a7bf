import type { ReactNode } from "react";
import { Cite } from "#components/item/cite";
import { buildPath } from "#lib/address/permalink";
import { ReportError } from "#components/item/report-error";
import { absoluteUrl } from "#lib/address/site";
import { corpus, getCitation } from "./built";
import { ForMachines } from "./for-machines";
import { LedgerNotes } from "./item/ledger-notes";

interface Props {
  id: string;
  /** What a citation is of, where the record can be cited; `isShort` leaves all forms but the plain one to its text file. */
  cite?: string;
  isShort?: boolean;
  children?: ReactNode;
}

const { contact } = corpus.site;

/** The words of a record that are quoted when it is cited, or when an error in it is reported. */
function findWords(id: string): { text: string; lang?: string | undefined } | undefined {
  return corpus.find("recommendations", id) ?? corpus.find("wordings", id);
}

/** The foot of a record's page: how to cite it, what became of its words, what else belongs there, whom to tell of an error, and what machines read. */
export function PageFoot({ id, cite, isShort = false, children }: Props) {
  const { text: words, lang } = findWords(id) ?? {};
  return (
    <>
      {cite === undefined ? null : (
        <Cite
          id={id}
          of={cite}
          citation={isShort ? { site: getCitation(id).site } : getCitation(id)}
          words={words}
          lang={lang}
        />
      )}
      <LedgerNotes page={buildPath(id)} />
      {children}
      {contact === undefined ? null : (
        <ReportError contact={contact} id={id} address={absoluteUrl(buildPath(id))} words={words} />
      )}
      <ForMachines id={id} />
    </>
  );
}
