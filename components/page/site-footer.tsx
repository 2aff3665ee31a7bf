import { Link } from "./link";

/** The foot of every page: whose words these are, and that this is nobody's official site. */
export function SiteFooter(props: { notice: string | undefined; hasData: boolean; hasCodes: boolean }) {
  const { notice, hasData, hasCodes } = props;
  return (
    <footer className="foot">
      {notice === undefined ? null : <p>{notice}</p>}
      <p>
        <Link to="/about/">About the words and their status</Link> ·{" "}
        {hasData ? (
          <>
            <Link to="/data/">Open data</Link> ·{" "}
          </>
        ) : null}
        {hasCodes ? (
          <>
            <Link to="/go/">Find a code</Link> ·{" "}
          </>
        ) : null}
        <Link to="/list/">My list</Link> · <Link to="/corrections/">Corrections</Link>
      </p>
    </footer>
  );
}
