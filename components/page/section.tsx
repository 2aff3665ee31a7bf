import type { ReactNode } from "react";

/** A section of a page under a heading that can be linked to, and that names it. */
export function Section(props: { id: string; title: ReactNode; className?: string; children: ReactNode }) {
  const { id, title, className, children } = props;
  return (
    <section aria-labelledby={id} className={className}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
