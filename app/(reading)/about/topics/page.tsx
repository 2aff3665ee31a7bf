import { Link } from "#components/page/link";
import { PageHeader } from "#components/page/page-header";
import { Section } from "#components/page/section";
import { findTermItems } from "#lib/corpus/filter/term";
import { nobodyNamed } from "#lib/records/term";
import { corpus } from "../../../_parts/built";
import { buildMetadata } from "../../../_parts/metadata";

export const metadata = buildMetadata({
  title: "How topics and addressees were given",
  description:
    "How two readers gave topics and addressees to every item, how far they agreed, what an addressee requires, and how to object.",
  path: "/about/topics/",
});

/** What the tagging measured; of a reading that was made once, so not counted anew. */
const reading = { items: 130, topics: 32, addressees: 15, kappa: { topics: "0.90", addressees: "0.89" }, settled: 66 };

const decisions = (terms: number) => (reading.items * terms).toLocaleString("en-GB");

function Readings() {
  return (
    <>
      <Section id="readers" title="Two readers, and a third" className="prose">
        <p>
          Two readers went through the {reading.items} items that the portal held, each alone and neither seeing what
          the other had decided. For every item they answered yes or no to every term: {decisions(reading.topics)}{" "}
          decisions on {reading.topics} topics, {decisions(reading.addressees)} on {reading.addressees} addressees.
        </p>
        <p>
          How far they agreed is given as Cohen’s kappa, which leaves out what chance alone would bring about: 1 is full
          agreement, 0 no more than chance. It was {reading.kappa.topics} for topics and {reading.kappa.addressees} for
          addressees. In {reading.settled} decisions they differed; a third reading settled each of these.
        </p>
      </Section>
      <Section id="rules" title="What a term requires" className="prose">
        <p>
          A <Link to="/topics/">topic</Link> says what an item is about, and an item may have several. Every term has a
          scope, a line that says what it covers; it stands at the head of the term’s page.
        </p>
        <p>
          An <Link to="/addressees/">addressee</Link> is given only where the words of the item, or the sentence that
          introduces its list, say or plainly imply who must act. Who would have to act in practice is not guessed. That
          leaves {findTermItems(corpus, "addressees", nobodyNamed.id).length} of the{" "}
          {corpus.records.recommendations.length} items without an addressee; they stand under{" "}
          <Link to="/addressees/nobody-named/">nobody named</Link>, for where nobody is asked is worth knowing too.
        </p>
        <p>
          Where a term matches one in a public vocabulary (a target of the Sustainable Development Goals, the UNBIS
          Thesaurus of the United Nations, EuroVoc of the European Union) its page says so, and whether the other is the
          same, close, wider or narrower. A code is given only where it was looked up.
        </p>
      </Section>
    </>
  );
}

/** How the items got their topics and addressees, what that is worth, and how to object. */
export default function AboutTopicsPage() {
  return (
    <div className="page">
      <PageHeader
        steps={[{ to: "/about/", label: "About" }]}
        here="Topics and addressees"
        title="How topics and addressees were given"
      >
        <p className="standfirst">
          The documents give their recommendations no keywords. Topics and addressees are this portal’s reading of them,
          in which the publisher and the OSCE have no part.
        </p>
      </PageHeader>
      <Readings />
      <Section id="worth" title="What that is worth" className="prose">
        <p>
          The terms help to find items. They are no part of an item’s words, never stand in a citation, and should not
          be quoted as the publisher’s. A count of items is a count of list entries as the reports print them: it does
          not say how much weight a matter has, and a blank in <Link to="/matrix/">the table</Link> says that no list
          names it, not that nobody spoke of it.
        </p>
      </Section>
      <Section id="object" title="How to object" className="prose">
        <p>
          If you read an item otherwise, tell whoever publishes this portal: name the item by its permanent link, the
          term, and the words that you rest it on. The terms stand beside each item in the source text and can be
          changed without changing any address. The vocabularies are part of the open data, as{" "}
          <Link to="/data/topics.json">topics</Link> and <Link to="/data/addressees.json">addressees</Link>.
        </p>
      </Section>
    </div>
  );
}
