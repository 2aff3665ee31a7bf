import { isValidElement, type ReactNode } from "react";

/**
 * Writes down all that React is given to write of a tree: components are called until elements of HTML and texts are left, with
 * their attributes. Trees that are equal in this are written as the same HTML by the same version of the framework. Throws for a
 * component that is no function, and for an attribute that is one, since neither has a form on a page of HTML alone.
 */
export async function writeTree(node: ReactNode): Promise<string> {
  const parts: string[] = [];
  await addTree(node, parts);
  return parts.join("");
}

async function addTree(node: ReactNode, parts: string[]): Promise<void> {
  if (node === null || node === undefined || typeof node === "boolean") parts.push("-");
  else if (typeof node === "string" || typeof node === "number") parts.push(JSON.stringify(String(node)));
  else if (isValidElement<Readonly<Record<string, unknown>>>(node)) await addElement(node.type, node.props, parts);
  else if (typeof node === "object" && "then" in node) await addTree(await node, parts);
  else if (typeof node === "object" && Symbol.iterator in node) {
    parts.push("[");
    for (const child of node) await addTree(child, parts);
    parts.push("]");
  } else parts.push(JSON.stringify(String(node)));
}

async function addElement(type: unknown, props: Readonly<Record<string, unknown>>, parts: string[]): Promise<void> {
  if (isComponent(type)) return addTree(await type(props), parts);
  if (typeof type !== "string" && typeof type !== "symbol")
    throw new Error(`Unexpected component ${JSON.stringify(type)}, expected a function or an element of HTML`);
  const { children, ...attributes } = props;
  parts.push(`<${String(type)} ${JSON.stringify(attributes, refuseFunctions)}>`);
  if (isNode(children)) await addTree(children, parts);
  parts.push("</>");
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
