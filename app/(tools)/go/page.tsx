import { Link } from "#components/page/link";
import { PageHeader } from "#components/page/page-header";
import { Section } from "#components/page/section";
import { findCodeTargets } from "#lib/corpus/go-to";
import { withBase } from "#lib/address/site";
import { formatCode } from "#lib/address/short-code";
import { corpus } from "../../_parts/built";
import { buildMetadata } from "../../_parts/metadata";
import "../../styles/search.css";

export const metadata = buildMetadata({
  title: "Go to",
  description: "Where a short code, an identifier or an address of the proceedings leads, and all the codes there are.",
  path: "/go/",
});

/** The page that takes codes, identifiers and addresses; without scripts all codes are there to be looked up. */
export default function GoToPage() {
  const format = (code: string) => formatCode(corpus.site.codePrefix, code);
  const things = findCodeTargets(corpus);
  return (
    <div className="page">
      <PageHeader title="Go to">
        <form className="search-form" action={withBase("/go/")} method="get" data-go-to="">
          <label htmlFor="to">Code, identifier or address, such as {format(things[0]?.code ?? "")}</label>
          <input id="to" name="to" autoComplete="off" autoCapitalize="characters" spellCheck={false} />
          <button type="submit">Go</button>
        </form>
        <noscript>
          <p>The field needs JavaScript, which is off; the codes are all below.</p>
        </noscript>
      </PageHeader>
      <Section id="codes" title="All codes">
        <ol className="codes">
          {things.map(({ code, path, label }) => (
            <li key={code}>
              <b>{format(code)}</b> <Link to={path}>{label}</Link>
            </li>
          ))}
        </ol>
      </Section>
    </div>
  );
}
