import { AcronymList } from "#components/document/acronym-list";
import { PageHeader } from "#components/page/page-header";
import { glossaryPath } from "#lib/address/page-path";
import { paragraphNumberOf } from "#lib/address/paragraph";
import { findLocation, formatLocation } from "#lib/corpus/location";
import type { LongForm } from "#lib/records/derived/acronym";
import { findInterfaceLanguage } from "#lib/records/site";
import { formatNumberOf } from "#lib/text/count";
import { acronyms, corpus } from "../../_parts/built";
import { buildMetadata } from "../../_parts/metadata";
import { whereShown } from "../../_parts/ways";
import "../../styles/glossary.css";

export const metadata = buildMetadata({
  title: "Acronyms",
  description: "The acronyms that the documents use, what each stands for, and where it is spelled out.",
  path: glossaryPath,
});

const isOfThesaurus = acronyms.some(({ forms }) => forms.some(({ spelledOut }) => spelledOut.length === 0));

/** The acronyms that the documents use, in alphabetical order. */
function GlossaryPage() {
  return (
    <div className="page">
      <PageHeader title="Acronyms">
        <p className="standfirst">
          {formatNumberOf(acronyms.length, "acronym")} that the documents use. Each leads to the search for it; below
          what it stands for is the first place that spells it out.
          {isOfThesaurus ? " Where no place is named, the words are those of the portal’s thesaurus." : ""}
        </p>
      </PageHeader>
      <AcronymList acronyms={acronyms.map(({ acronym, forms }) => ({ acronym, forms: forms.map(describeForm) }))} />
    </div>
  );
}

function describeForm({ words, language, spelledOut: [first] }: LongForm) {
  const lang = language === findInterfaceLanguage(corpus.site) ? undefined : language;
  if (first === undefined) return { words, lang };
  const number = paragraphNumberOf(first.block);
  const location = formatLocation(findLocation(corpus, { document: first.document, paragraph: first.block }));
  return {
    words,
    lang,
    place: { id: first.block, label: number === undefined ? location : `¶${number}, ${location}` },
  };
}

export default whereShown(glossaryPath, GlossaryPage);
