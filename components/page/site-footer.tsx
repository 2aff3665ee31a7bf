import { Link } from "./link";

/** The foot of every page: whose words these are, and that this is nobody's official site. */
export function SiteFooter({ notice, hasData }: { notice: string | undefined; hasData: boolean }) {
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
        <Link to="/go/">Find a code</Link> · <Link to="/list/">My list</Link> ·{" "}
        <Link to="/corrections/">Corrections</Link>
      </p>
    </footer>
  );
}
