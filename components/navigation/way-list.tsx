import type { ReactNode } from "react";
import { Link } from "#components/page/link";

/** A way into the portal: where it leads, what it is called, and what waits behind it. */
export interface Way {
  to: string;
  label: string;
  holds?: ReactNode;
}

/** Ways into the portal, each with what waits behind it. */
export function WayList({ ways }: { ways: readonly Way[] }) {
  return (
    <ul className="way-list">
      {ways.map(({ to, label, holds }) => (
        <li key={to}>
          <Link to={to}>{label}</Link>
          {holds === undefined ? null : <span className="notes">{holds}</span>}
        </li>
      ))}
    </ul>
  );
}
