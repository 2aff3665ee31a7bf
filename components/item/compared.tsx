import { Fragment } from "react";
import type { DiffPart } from "#lib/records/derived/diff-part";

/** Two texts compared word by word: what only the first has is struck out, what only the second has is inserted. */
export function Compared({ parts }: { parts: readonly DiffPart[] }) {
  return (
    <p className="compared">
      {parts.map((part, index) => {
        const key = `${index} ${part.in}`;
        if (part.in === "both") return <span key={key}>{part.text}</span>;
        // The space between words is neither struck out nor underlined.
        const [, before, words, after] = /^(\s*)(.*?)(\s*)$/su.exec(part.text) ?? [];
        return (
          <Fragment key={key}>
            {before}
            {part.in === "first" ? <del>{words}</del> : <ins>{words}</ins>}
            {after}
          </Fragment>
        );
      })}
    </p>
  );
}
