import type { ReactNode } from "react";

/** The head of a page: a label in small capitals, the title, and what stands right below it. */
export function Opener({ label, title, children }: { label?: ReactNode; title: ReactNode; children?: ReactNode }) {
  return (
    <header className="opener">
      {label === undefined ? null : <p className="label">{label}</p>}
      <h1>{title}</h1>
      {children}
    </header>
  );
}
