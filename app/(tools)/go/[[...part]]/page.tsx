import { Link } from "#components/page/link";
import { PageHeader } from "#components/page/page-header";
import { PartsNav } from "#components/navigation/parts-nav";
import { Section } from "#components/page/section";
import { findCodeTargets } from "#lib/corpus/go-to";
import { buildPartPath } from "#lib/address/page-path";
import { withBase } from "#lib/address/site";
import { formatCode } from "#lib/address/short-code";
import { cut } from "#lib/text/cut";
import { corpus } from "../../../_parts/built";
import { buildMetadata } from "../../../_parts/metadata";
import { listParts, parsePart } from "../../../_parts/lists/parts";
import { isShown } from "../../../_parts/ways";
import { onlyWanted } from "../../../_parts/wanted";
import "../../../styles/parts.css";
import "../../../styles/search.css";

interface Props {
  params: Promise<{ part?: string[] }>;
}

export const dynamicParams = false;

const list = "/go/";
const codesOfPart = 300;

/** All codes in their own order, so that one is found in the part that has those around it. */
const parts = cut(
  [...findCodeTargets(corpus)].sort((a, b) => (a.code < b.code ? -1 : 1)),
  codesOfPart,
);

const format = (code: string) => formatCode(corpus.site.codePrefix, code);

function listParams() {
  return isShown(list) ? listParts(parts.length).map((part) => ({ part })) : [];
}

export const generateStaticParams = () => onlyWanted(listParams());

export async function generateMetadata({ params }: Props) {
  const part = parsePart((await params).part);
  return buildMetadata({
    title: part === 1 ? "Find a code" : `Codes, part ${part}`,
    description:
      "Where a short code, an identifier or an address of the proceedings leads, and all the codes there are.",
    path: buildPartPath({ list, part }),
  });
}

/** The page that takes codes, identifiers and addresses; without scripts all codes are there to be looked up. */
export default async function GoToPage({ params }: Props) {
  const part = parsePart((await params).part);
  const things = parts[part - 1] ?? [];
  return (
    <div className="page">
      <PageHeader title="Find a code">
        <form className="search-form" action={withBase(list)} method="get" data-go-to="">
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
      <PartsNav
        list={list}
        part={part}
        parts={parts.map((each) => ({
          label: `${format(each[0]?.code ?? "")} to ${format(each.at(-1)?.code ?? "")}`,
        }))}
      />
    </div>
  );
}
