import { basePath } from "#lib/address/site";

const blocks = "p, li, blockquote, article, section.item";
const links = "a.hang, .permalink a";

/**
 * Finds the addresses within the site that something on the page may be cited by, the nearest first and the page's own last:
 * those that the number or permanent link beside it leads to.
 */
export function findAddresses(node: Node | undefined): string[] {
  const found: string[] = [];
  const main = document.querySelector("main");
  let element = node instanceof Element ? node : (node?.parentElement ?? null);
  for (; element !== null && element !== main && main?.contains(element) === true; element = element.parentElement) {
    if (element.matches("article.page, .page")) break;
    if (element.matches("blockquote[id]")) found.push(within(`#${element.id}`));
    const link = element.matches(blocks) ? element.querySelector<HTMLAnchorElement>(links) : null;
    if (link !== null) found.push(within(link.href));
  }
  return [...new Set([...found, within(location.pathname)])];
}

/**
 * Finds what is in view: what has the focus, what the address leads to, or, in a document or a session that is being read,
 * the first paragraph or item on the screen.
 */
export function findView(): Element | undefined {
  const focused = document.activeElement;
  if (focused !== null && focused !== document.body && findAddresses(focused).length > 1) return focused;
  const target = document.querySelector(":target");
  if (target !== null && isOnScreen(target) && findAddresses(target).length > 1) return target;
  const title = document.querySelector("h1");
  if (title === null || isOnScreen(title)) return undefined;
  const paragraphs = document.querySelectorAll(".document .text :is(p, li), .account > p, .account .item");
  return [...paragraphs].find((paragraph) => paragraph.querySelector("a.hang") !== null && isOnScreen(paragraph));
}

function isOnScreen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

function within(address: string): string {
  const { pathname, hash } = new URL(address, location.href);
  // A link may carry a mark of its wording, which is no part of the address.
  return pathname.slice(basePath.length) + hash.replace(/~.*$/u, "");
}
