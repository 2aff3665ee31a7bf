import { Link } from "#components/page/link";
import { PageHeader } from "#components/page/page-header";
import { Section } from "#components/page/section";
import { buildPath } from "#lib/address/permalink";
import { formatCode } from "#lib/address/short-code";
import { findCode } from "#lib/corpus/code";
import { corpus } from "../../_parts/built";
import { buildMetadata } from "../../_parts/metadata";
import { describePage, PageSections } from "../../_parts/page-text";
import { isShown, WayTo } from "../../_parts/ways";

const about = describePage("about", {
  title: "About these proceedings",
  description:
    "What this portal is, whose words it holds and what status they have, how to cite, accessibility, open data.",
  path: "/about/",
});

export const metadata = buildMetadata({ ...about, title: "About" });

/** What the explanations show: an item of a session, and the codes of an item and a document. */
const example = corpus.records.recommendations.find(({ session }) => session !== undefined);
const unissued = formatCode(corpus.site.codePrefix, "7DHD93");
const itemCode = findCode(corpus, example?.id ?? "") ?? unissued;
const documentCode = findCode(corpus, corpus.records.documents[0]?.id ?? "") ?? unissued;

function HowToCite() {
  return (
    <Section id="cite" title="How to cite" className="prose">
      <p>
        Every item of a list has a page with a citation to paste and an address that will stay:{" "}
        {example === undefined ? "its path" : <Link to={buildPath(example.id)}>{example.id}</Link>} is an identifier,
        issued once and never given to anything else. Paragraphs of documents have permanent numbers too. A number shown
        in a list says where an item stands there; the identifier says which it is.
      </p>
      <p>
        The page gives the citation in plain words and in OSCOLA, Chicago notes, APA and ISO 690, each made by the
        published style, and files for reference managers: the address with <code>.ris</code>, <code>.bib</code> (BibTeX
        and BibLaTeX), <code>.csl.json</code>, <code>.json</code> or <code>.txt</code> in place of its last slash. The
        date is that which the document states of itself, else that of the {corpus.site.event.one} whose document it is,
        if it was not written before; where there is none, the styles print “n.d.” A summary is always said to be one,
        and what a side event said is given as its own. <kbd>C</kbd> copies the citation of what is in view: of the
        item, session or {corpus.site.event.one}, of the paragraph that you read in a document, or of words that you
        have selected, between quotation marks and with their paragraph.
      </p>
      <p>
        What you gather is in <Link to="/list/">your list</Link>, kept in your browser alone: order it, annotate it,
        share it as one link, and download it as text, RIS, BibTeX, CSV or a document for Word.
      </p>
    </Section>
  );
}

function Accessibility() {
  return (
    <Section id="accessibility" title="Accessibility" className="prose">
      <p>
        The pages are built to meet WCAG 2.2 at level AA and are checked against it on every change. Everything but the
        live search works without JavaScript; pages follow your device’s light or dark setting and text size, and print
        on plain paper with their links written out.
      </p>
      <p>
        Where scripts run, <kbd>/</kbd> or <kbd>Ctrl</kbd> <kbd>K</kbd> (<kbd>⌘</kbd> <kbd>K</kbd>) leads to the search
        field from every page, and <kbd>C</kbd> copies the citation of what is in view. None does anything while you
        write in a field; <kbd>/</kbd> and <kbd>C</kbd> can be turned off under “How to search” on the{" "}
        <Link to="/search/">search page</Link>.
      </p>
    </Section>
  );
}

/** What this is, the status of the words, how to cite, accessibility, open data. */
export default function AboutPage() {
  return (
    <div className="page">
      <PageHeader here="About" title={about.title} />
      <PageSections page="about" />
      {isShown("/about/topics/") ? (
        <Section id="topics" title="Topics and addressees" className="prose">
          <p>
            What an item is about and who is asked to act are this portal’s reading.{" "}
            <Link to="/about/topics/">How the items were read</Link>, how far two readers agreed, and how to object,
            stands on a page of its own.
          </p>
        </Section>
      ) : null}
      <Section id="codes" title="Short codes and copied links" className="prose">
        <p>
          The code beside an item, such as {itemCode}, stands for its address where one must be written by hand;{" "}
          <WayTo to="/go/">Find a code</WayTo> and the search field take it. It uses no letters that look alike, and its
          last character shows any one wrong character and any two swapped. A paragraph is cited by its document’s code
          and its number: {documentCode} ¶12.
        </p>
        <p>
          A permanent link, or the number of a paragraph, copies its address when it is pressed. Behind <code>~</code>{" "}
          the copy has a mark of the words as they then stood: should they be <Link to="/corrections/">corrected</Link>,
          whoever follows the link is told and sees what was cited. In a document, words that you select within one
          paragraph can be copied with a link that leads to them.
        </p>
      </Section>
      <HowToCite />
      <Accessibility />
      <OpenData />
    </div>
  );
}

function OpenData() {
  return (
    <Section id="data" title="Open data" className="prose">
      {isShown("/data/") ? (
        <p>
          The records behind the pages are there as JSON and as tables, with an archive of all of them.{" "}
          <Link to="/data/">Open data</Link> says what each holds, what every field means, and what may be done with it.
        </p>
      ) : null}
      <p>The portal’s code is under the MIT licence. {corpus.site.rights}</p>
    </Section>
  );
}
