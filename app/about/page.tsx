import type { Metadata } from "next";
import type { ReactNode } from "react";
import { Link } from "#components/link";
import { Opener } from "#components/opener";
import { Trail } from "#components/trail";
import { buildMetadata } from "../metadata";

export const metadata: Metadata = buildMetadata({
  title: "About",
  description: "What this portal is, whose words it holds and what standing they have, how to cite, accessibility, open data.",
  path: "/about/",
});

const collections = [
  "events",
  "documents",
  "sessions",
  "people",
  "organizations",
  "recommendations",
  "wordings",
  "quotations",
  "interviews",
  "figures",
  "survey",
  "visits",
  "field-operations",
  "publications",
  "projects",
  "instruments",
  "topics",
  "addressees",
];

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="prose">
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

function Words() {
  return (
    <>
      <Part id="what" title="What this is">
        <p>
          A portal for the proceedings of the <em>Alliance against Trafficking in Persons</em> conferences. It takes the reports apart
          into what people look for in them: conferences, sessions, the people and bodies that took part, and each
          recommendation, finding and conclusion by itself. Nothing is retold: where you read a report here, you read its words.
        </p>
        <p>It is not an official site of the OSCE, and nobody’s endorsement is implied.</p>
      </Part>
      <Part id="words" title="The words and their status">
        <p>
          The documents were published by the OSCE Office of the Special Representative and Co-ordinator for Combating
          Trafficking in Human Beings. They are quoted exactly, with their authors’ slips, and compared word by word with the
          originals whenever the portal is built. Only damage done in taking text out of the printed pages (lost hyphens, stray page
          numbers) was mended, and every mend is on record.
        </p>
        <p>
          The summary reports are the secretariat’s account of what was discussed. A recommendation in them is not a decision of
          the OSCE, and one from a side event is not the conference’s. What the documents do not say is not said here.
        </p>
      </Part>
    </>
  );
}

function Accessibility() {
  return (
    <Part id="accessibility" title="Accessibility">
      <p>
        The pages are built to meet WCAG 2.2 at level AA and are checked against it on every change. Everything but the live
        search works without JavaScript; pages follow your device’s light or dark setting and text size, and print on plain
        paper with their links written out.
      </p>
      <p>
        Where scripts run, <kbd>/</kbd> or <kbd>Ctrl</kbd> <kbd>K</kbd> (<kbd>⌘</kbd> <kbd>K</kbd>) leads to the search field from every page. Neither does anything
        while you write in a field, and <kbd>/</kbd> can be turned off under “Keys” on the <Link to="/search/">search page</Link>.
      </p>
    </Part>
  );
}

/** What this is, the status of the words, how to cite, accessibility, open data. */
export default function AboutPage() {
  return (
    <div className="page">
      <Trail steps={[]} here="About" />
      <Opener title="About these proceedings" />
      <Words />
      <Part id="topics" title="Topics and addressees">
        <p>
          What an item is about and who is asked to act are this portal’s reading. <Link to="/about/topics/">How the items were read</Link>,
          how far two readers agreed, and how to object, stands on a page of its own.
        </p>
      </Part>
      <Part id="cite" title="How to cite">
        <p>
          Every recommendation has a page with a citation to paste and an address that will stay: <Link to="/alliance-17/panel-1/r1/">alliance-17/panel-1/r1</Link> is
          an identifier, issued once and never given to anything else. Paragraphs of documents have permanent numbers too. A number
          shown in a list says where an item stands there; the identifier says which it is.
        </p>
      </Part>
      <Accessibility />
      <Part id="data" title="Open data">
        <p>The records behind the pages, as JSON arrays and as CSV; each record has an <code>id</code> and a <code>url</code>.</p>
        <ul>
          {collections.map((name) => (
            <li key={name}><Link to={`/data/${name}.json`}>{name}</Link> (<Link to={`/data/${name}.csv`}>CSV</Link>)</li>
          ))}
        </ul>
        <p>The portal’s code is under the MIT licence. The rights in the documents remain with their publisher.</p>
      </Part>
    </div>
  );
}
