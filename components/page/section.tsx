import type { ReactNode } from "react";

/** A section of a page under a heading that can be linked to, and that names it. */
export function Section(props: {
  id: string;
  title: ReactNode;
  className?: string;
  lang?: string;
  dir?: "ltr" | "rtl";
  children: ReactNode;
}) {
  const { id, title, children, ...rest } = props;
  return (
    <section aria-labelledby={id} {...rest}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
