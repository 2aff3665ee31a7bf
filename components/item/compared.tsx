import type { DiffPart } from "#lib/records/derived/diff-part";

/** Two texts compared word by word: what only the first has is struck out, what only the second has is inserted. */
export function Compared({ parts }: { parts: readonly DiffPart[] }) {
  return (
    <p className="compared">
      {parts.map((part, index) => {
        const key = `${index} ${part.in}`;
        if (part.in === "first") return <del key={key}>{part.text}</del>;
        return part.in === "second" ? <ins key={key}>{part.text}</ins> : <span key={key}>{part.text}</span>;
      })}
    </p>
  );
}
