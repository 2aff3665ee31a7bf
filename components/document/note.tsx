import type { ReactNode } from "react";

/** A footnote under its mark, which leads back to where the text refers to it. */
export function Note({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="note" id={`note-${name}`}>
      <a href={`#ref-${name}`} aria-label={`Back to the text of note ${name}`}>
        {name}
      </a>{" "}
      {children}
    </div>
  );
}
