import { paragraphNumberOf } from "#lib/address/paragraph";
import { buildPagePath, buildPath } from "#lib/address/permalink";
import type { Kind } from "#lib/records/kind";
import type { Organization } from "#lib/records/people/organization";
import { Fact } from "#components/page/fact";
import { Link } from "#components/page/link";

/** A part of an organization's page: its anchor, what was done, how often, and in what words: "2 sessions". */
export interface InvolvementCount {
  anchor: string;
  label: string;
  count: number;
  words: string;
}

interface Props {
  body: Organization;
  kind: Kind | undefined;
  /** The title of the document that states the kind, where one does. */
  statedIn: string | undefined;
  counts: readonly InvolvementCount[];
}

/** What is known of an organization: its kind with whose word that is, and how often it took part, each number with its list below. */
export function InvolvementFacts({ body, kind, statedIn, counts }: Props) {
  return (
    <dl className="facts">
      {kind === undefined ? null : (
        <Fact label="Kind">
          <Link to={`${buildPagePath("organizations")}#${kind.id}`}>{kind.label}</Link>{" "}
          <span className="sourced">
            <KindSource body={body} statedIn={statedIn} />
          </span>
        </Fact>
      )}
      {counts.map(({ anchor, label, count, words }) => (
        <Fact key={anchor} label={label}>
          {count === 0 ? undefined : <a href={`#${anchor}`}>{words}</a>}
        </Fact>
      ))}
    </dl>
  );
}

function KindSource({ body: { kindStated }, statedIn }: Pick<Props, "body" | "statedIn">) {
  if (kindStated === undefined) return "The portal’s reading, not the publisher’s.";
  return (
    <>
      By the words “{kindStated.words}” in{" "}
      <Link to={buildPath(kindStated.paragraph)}>
        {statedIn}, ¶{paragraphNumberOf(kindStated.paragraph)}
      </Link>
      .
    </>
  );
}
