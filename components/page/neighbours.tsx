import { Link } from "./link";

/** A neighbour in some order: where it is, what it is, and its title. */
export interface Neighbour {
  to: string;
  label: string;
  title?: string;
}

/** The ways on: what comes before and after this page. */
export function Neighbours({
  previous,
  next,
  of,
}: {
  previous: Neighbour | undefined;
  next: Neighbour | undefined;
  of: string;
}) {
  if (previous === undefined && next === undefined) return null;
  return (
    <nav className="neighbours" aria-label={of}>
      {previous === undefined ? <span /> : <NeighbourLink neighbour={previous} way="Previous" />}
      {next === undefined ? null : <NeighbourLink neighbour={next} way="Next" />}
    </nav>
  );
}

function NeighbourLink({ neighbour, way }: { neighbour: Neighbour; way: "Previous" | "Next" }) {
  return (
    <Link to={neighbour.to} rel={way === "Next" ? "next" : "prev"} className={way.toLowerCase()}>
      <span className="way">
        {way}: {neighbour.label}
      </span>
      {neighbour.title === undefined ? null : <span className="title">{neighbour.title}</span>}
    </Link>
  );
}
