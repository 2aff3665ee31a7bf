import { Link } from "#components/page/link";
import { isShown } from "../ways";

/** Says of a page whose terms the topics and addressees are and, where the portal explains it, how they were given. */
export function ReadingNote() {
  return (
    <p className="sourced">
      Topics and addressees are the portal’s reading of the items, not the publisher’s.
      {isShown("/about/topics/") ? (
        <>
          {" "}
          <Link to="/about/topics/">How&nbsp;they&nbsp;were&nbsp;given</Link>
        </>
      ) : null}
    </p>
  );
}
