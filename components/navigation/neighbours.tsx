import { languageProps } from "#lib/text/language";
import { Link } from "#components/page/link";

/** A neighbour in some order: where it is, what it is, and its title. */
export interface Neighbour {
  to: string;
  label: string;
  title?: string;
  lang?: string | undefined;
}

interface Props<Record> {
  of: string;
  previous: Record | undefined;
  next: Record | undefined;
  describe: (record: Record) => Neighbour;
}

/** The links to what comes before and after this page, each as `describe` says; nothing where it stands alone. */
export function Neighbours<Record>({ of, previous, next, describe }: Props<Record>) {
  if (previous === undefined && next === undefined) return null;
  return (
    <nav className="neighbours" aria-label={of}>
      {previous === undefined ? <span /> : <NeighbourLink neighbour={describe(previous)} way="Previous" />}
      {next === undefined ? null : <NeighbourLink neighbour={describe(next)} way="Next" />}
    </nav>
  );
}

function NeighbourLink({ neighbour, way }: { neighbour: Neighbour; way: "Previous" | "Next" }) {
  return (
    <Link to={neighbour.to} rel={way === "Next" ? "next" : "prev"} className={way.toLowerCase()}>
      <span className="way">
        {way}: {neighbour.label}
      </span>
      {neighbour.title === undefined ? null : (
        <span className="title" {...languageProps(neighbour.lang)}>
          {neighbour.title}
        </span>
      )}
    </Link>
  );
}
