import { Fragment } from "react";
import { partAddress } from "#lib/records/derived/source-runs";

/* A part longer than this has no room in a line of a phone, and breaks where it can. */
const longest = 40;

interface Props {
  children: string;
  /** What is to be followed stands beside it already. */
  isPlain?: boolean;
}

/** An address of the web as it is read and copied, a link to it unless it is plain; it breaks behind its slashes only. */
export function Address({ children, isPlain = false }: Props) {
  const parts = partAddress(children);
  const given = {
    ...(parts.some((part) => part.length > longest) ? {} : { className: "address" }),
    children: parts.map((part, at) => (
      <Fragment key={at}>
        {at === 0 ? null : <wbr />}
        {part}
      </Fragment>
    )),
  };
  return isPlain ? <span {...given} /> : <a href={children} {...given} />;
}
