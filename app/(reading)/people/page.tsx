import { buildPeopleMetadata, PeopleIndex } from "../../_parts/lists/people-index";
import { whereShown } from "../../_parts/ways";

export const metadata = buildPeopleMetadata(1);

/** The index of names, or the first part of it. */
function PeoplePage() {
  return <PeopleIndex part={1} />;
}

export default whereShown("/people/", PeoplePage);
