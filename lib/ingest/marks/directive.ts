import type { ContainerDirective, LeafDirective, TextDirective } from "mdast-util-directive";
import type { VFile } from "vfile";
import type { Walk } from "#lib/ingest/walk-state";
import { pointAt, type Position, reportError } from "#lib/ingest/message";

/** Any of the three forms of a generic directive. */
export type Directive = ContainerDirective | LeafDirective | TextDirective;

/** Reads the attributes of a directive; a name that is not allowed there is an error. */
export function readAttributes<Name extends string>(
  file: VFile,
  node: Directive,
  allowed: readonly Name[],
): Partial<Record<Name, string>> {
  const attributes: Partial<Record<Name, string>> = {};
  for (const [key, value] of Object.entries(node.attributes ?? {})) {
    const name = allowed.find((each) => each === key);
    if (name !== undefined) attributes[name] = value ?? "";
    else
      reportError(file, node, {
        "directive-attribute": `Unexpected attribute "${key}" on ":${node.name}", expected ${allowed.join(", ")}. Correct or remove it.`,
      });
  }
  return attributes;
}

/** Reports a credit or a body that is named outside a session. */
export function reportOutsideSession({ context, isLost }: Walk, node: TextDirective): undefined {
  if (isLost) return undefined;
  return reportError(context.file, node, {
    "credit-place": `Unexpected :${node.name} outside a session, expected it below a heading with ::session{#…}. Mark the session, or take the mark off: below ::account the session itself has the credits.`,
  });
}

/** Finds where an attribute of a mark that stands alone on its line is written; where it is nowhere, the position of the mark. */
export function positionOfAttribute(file: VFile, { position }: LeafDirective, name: string): Position {
  if (position === undefined) return undefined;
  const from = position.start.offset ?? 0;
  const mark = String(file).slice(from, position.end.offset);
  return pointAt(file, from + Math.max(0, new RegExp(`(?<=[{\\s])${name}=`, "u").exec(mark)?.index ?? 0));
}
