import { PageHeader } from "#components/page/page-header";
import { Section } from "#components/page/section";
import { WayList } from "#components/navigation/way-list";
import { buildMetadata } from "../../_parts/metadata";
import "../../styles/ways.css";
import { browseGroups, browsePath, whereShown } from "../../_parts/ways";

export const metadata = buildMetadata({
  title: "Browse",
  description: "Everything that the portal has, list by list, with what is in each.",
  path: browsePath,
});

/** The page of everything: all lists, with what is in each. */
function BrowsePage() {
  return (
    <div className="page">
      <PageHeader title="Browse">
        <p className="standfirst">Everything that is here, list by list.</p>
      </PageHeader>
      {browseGroups.map(({ id, title, ways }) => (
        <Section key={id} id={id} title={title}>
          <WayList ways={ways} />
        </Section>
      ))}
    </div>
  );
}

export default whereShown(browsePath, BrowsePage);
