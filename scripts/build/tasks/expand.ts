import type { Hash } from "node:crypto";
import { isValidElement, type ReactNode } from "react";

/**
 * Adds to a hash all that React is given to write of a tree: components are called until elements of HTML and texts are left, with
 * their attributes. Trees that are equal in this are written as the same HTML by the same version of the framework. Throws for a
 * component that is no function, and for an attribute that is one, since neither has a form on a page of HTML alone.
 */
export async function hashTree(node: ReactNode, hash: Hash): Promise<void> {
  if (node === null || node === undefined || typeof node === "boolean") hash.update("-");
  else if (typeof node === "object" && "then" in node) await hashTree(await node, hash);
  else if (isValidElement<Readonly<Record<string, unknown>>>(node)) await hashElement(node.type, node.props, hash);
  else if (typeof node === "object" && Symbol.iterator in node) {
    hash.update("[");
    for (const child of node) await hashTree(child, hash);
    hash.update("]");
  } else hash.update(JSON.stringify(String(node)));
}

async function hashElement(type: unknown, props: Readonly<Record<string, unknown>>, hash: Hash): Promise<void> {
  if (isComponent(type)) return hashTree(await type(props), hash);
  if (typeof type !== "string" && typeof type !== "symbol")
    throw new Error(`Unexpected component ${JSON.stringify(type)}, expected a function or an element of HTML`);
  const { children, ...attributes } = props;
  hash.update(`<${String(type)} ${JSON.stringify(attributes, refuseFunctions)}>`);
  if (isNode(children)) await hashTree(children, hash);
  hash.update("</>");
}

function refuseFunctions(name: string, value: unknown): unknown {
  if (typeof value === "function") throw new Error(`Unexpected function as the attribute ${name}, expected a text`);
  return value;
}

/* What stands between two tags is what React says that it can be. */
function isNode(children: unknown): children is ReactNode {
  return children !== undefined;
}

function isComponent(type: unknown): type is (props: Readonly<Record<string, unknown>>) => ReactNode {
  return typeof type === "function";
}
