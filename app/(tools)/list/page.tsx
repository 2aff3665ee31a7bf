import type { Metadata } from "next";
import { Link } from "#components/page/link";
import { PageHeader } from "#components/page/page-header";
import { withBase } from "#lib/address/site";
import { citationFiles, corpus } from "../../_parts/built";
import { buildMetadata } from "../../_parts/metadata";
import "../../styles/list.css";
import "../../styles/take-away.css";
import "../../styles/ways.css";
import { keepShown, mastheadWays, WayTo } from "../../_parts/ways";
import { WayList } from "#components/navigation/way-list";

export const metadata: Metadata = {
  ...buildMetadata({
    title: "My list",
    description: "Items gathered, in the reader’s order and with the reader’s notes; kept in this browser alone.",
    path: "/list/",
  }),
  robots: { index: false },
};

/** The reader's own list, which a module of the browser fills; without scripts the page says what it would do, and what to do instead. */
export default function ListPage() {
  const files = Object.fromEntries(Object.entries(citationFiles).map(([kind, address]) => [kind, withBase(address)]));
  return (
    <div
      className="page list"
      data-my-list=""
      data-words={corpus.site.listWords}
      data-citations={JSON.stringify(files)}
    >
      <PageHeader title="My list">
        <p className="standfirst">
          What you gather from any {corpus.site.event.one}, in your order and with your notes, to share as one link or
          to download with its citations. The list is kept in this browser; nothing of it is sent anywhere.
        </p>
        <noscript>
          <p className="notice">
            Gathering a list needs JavaScript, which is off. Every recommendation, session and document can be cited
            without it: its page has the citation as text, and its address stays.{" "}
            <WayTo to="/recommendations/">All recommendations</WayTo> are on pages that you can print, and{" "}
            <Link to="/about/#data">the open data</Link> holds everything as tables.
          </p>
        </noscript>
      </PageHeader>
      <div className="ways-on">
        <p className="label">Start from</p>
        <WayList ways={keepShown(mastheadWays.filter(({ to }) => to !== "/list/"))} />
      </div>
    </div>
  );
}
