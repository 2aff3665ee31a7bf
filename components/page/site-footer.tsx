import { Link } from "./link";

/** The foot of every page: whose words these are, and that this is nobody's official site. */
export function SiteFooter() {
  return (
    <footer className="foot">
      <p>
        The documents are the words of their publisher, the OSCE Office of the Special Representative and Co-ordinator
        for Combating Trafficking in Human Beings, quoted exactly. This is not an official site of the OSCE.
      </p>
      <p>
        <Link to="/about/">About the words and their status</Link> · <Link to="/data/">Open data</Link> ·{" "}
        <Link to="/go/">Find a code</Link> · <Link to="/list/">My list</Link> ·{" "}
        <Link to="/corrections/">Corrections</Link>
      </p>
    </footer>
  );
}
