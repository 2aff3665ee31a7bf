import type { Activity } from "#lib/records/facts/field-operation";
import { StatedWords } from "#components/item/stated-words";

/** What a field operation did: each activity with when, as printed where it is said, and the report's words. */
export function ActivityList({ activities }: { activities: Activity[] }) {
  return (
    <table className="records activities">
      <caption>What it did, in the order of the report, with the time where the report gives one</caption>
      <thead>
        <tr>
          <th scope="col">Activity</th>
          <th scope="col">In the report’s words</th>
        </tr>
      </thead>
      <tbody>
        {activities.map(({ what, when, stated }) => (
          <tr key={stated.words}>
            <th scope="row">
              {what}
              {when === undefined ? null : <span className="when">{when}</span>}
            </th>
            <td>
              <StatedWords stated={stated} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
