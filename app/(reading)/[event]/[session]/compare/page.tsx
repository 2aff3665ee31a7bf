import { buildComparePath } from "#lib/address/page-path";
import { joinNames, namesOf } from "#lib/address/name";
import { Comparison } from "#components/item/comparison";
import { PageHeader } from "#components/page/page-header";
import { findItems } from "#lib/corpus/session";
import { findSessionWordings } from "#lib/corpus/item/wording";
import { compareWordings } from "#lib/corpus/item/wording-diff";
import { buildPath } from "#lib/address/permalink";
import { corpus } from "../../../../_parts/built";
import { buildMetadata } from "../../../../_parts/metadata";
import { onlyWanted } from "../../../../_parts/wanted";
import "../../../../styles/document.css";
import "../../../../styles/comparison.css";
import type { Route } from "../../../../_parts/route";

export const dynamicParams = false;

function listParams() {
  const ids = [...new Set(corpus.records.wordings.map((wording) => wording.session))];
  return ids.map((id) => {
    const [event = "", session = ""] = namesOf(id);
    return { event, session };
  });
}

export const generateStaticParams = () => onlyWanted(listParams());

async function readParams({ params }: Route<"event" | "session">) {
  const { event, session } = await params;
  return { event: corpus.get("events", event), session: corpus.get("sessions", joinNames([event, session])) };
}

export async function generateMetadata(props: Route<"event" | "session">) {
  const { event, session } = await readParams(props);
  return buildMetadata({
    title: `Wordings of ${session.label}, ${event.label}`,
    description: isTranslated(session.id)
      ? `The recommendations of ${session.label} in two languages, side by side.`
      : `The recommendations of ${session.label} as the report and the slides word them, side by side.`,
    path: buildComparePath(session.id),
  });
}

function isTranslated(session: string): boolean {
  return findSessionWordings(corpus, session).every(({ relation }) => relation === "translation");
}

/** The whole of a session side by side: the report's items and the wordings of the slides. */
export default async function ComparePage(props: Route<"event" | "session">) {
  const { event, session } = await readParams(props);
  const wordings = findSessionWordings(corpus, session.id);
  const [first] = wordings;
  const label = session.label;
  return (
    <div className="page compare">
      <PageHeader
        steps={[
          { to: buildPath(event.id), label: event.label },
          { to: buildPath(session.id), label },
        ]}
        here="Wordings"
        label={`${label}, ${event.label}`}
        title="Wordings side by side"
      >
        <p className="standfirst">
          {isTranslated(session.id)
            ? "The items in the words of the report and in another language."
            : "Which wording belongs to which item was decided by reading. The documents do not say which came first. Struck out: in the report only. Underlined: on the slides only."}
        </p>
      </PageHeader>
      <Comparison
        items={findItems(corpus, session)}
        wordings={wordings}
        titles={[
          corpus.get("documents", session.document).title,
          first === undefined ? "" : corpus.get("documents", first.document).title,
        ]}
        compare={compareWordings}
      />
    </div>
  );
}
