import { PageHeader } from "#components/page/page-header";
import { buildMetadata } from "../../../_parts/metadata";
import { describePage, PageSections, Standfirst } from "../../../_parts/page-text";
import { whereShown } from "../../../_parts/ways";

const about = describePage("about-topics", {
  title: "How topics and addressees were given",
  description: "How the items got their topics and addressees, what that is worth, and how to object.",
  path: "/about/topics/",
});

export const metadata = buildMetadata(about);

/** How the items got their topics and addressees, in the words of the portal. */
function AboutTopicsPage() {
  return (
    <div className="page">
      <PageHeader steps={[{ to: "/about/", label: "About" }]} here="Topics and addressees" title={about.title}>
        <Standfirst page="about-topics">Topics and addressees are this portal’s reading of the documents.</Standfirst>
      </PageHeader>
      <PageSections page="about-topics" />
    </div>
  );
}

export default whereShown("/about/topics/", AboutTopicsPage);
