import { Link } from "./link";

/** Says of a page whose terms the topics and addressees are, and where it stands how they were given. */
export function ReadingNote() {
  return (
    <p className="sourced">
      Topics and addressees are the portal’s reading of the items, not the publisher’s.{" "}
      <Link to="/about/topics/">How they were given</Link>
    </p>
  );
}
