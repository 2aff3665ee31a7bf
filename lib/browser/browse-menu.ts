import { adoptLook } from "./adopt-look";
import { buildElement } from "./element";

/*
 * Opens the page of everything as a menu, where there is room for one: <li class="browse"><a href="/browse/">Browse</a></li> in the
 * masthead, of whose page the menu takes the headings and links. Without it the link leads to the page.
 */

const wide = "(min-width: 56rem)";

const look = `
#menu { position: absolute; inset: 4.1rem max(1.15rem, (100vw - 62rem) / 2) auto; margin: 0; width: auto; border: solid var(--rule); border-width: 0 1px 1px;
  padding: 1.25rem 1.5rem 1.5rem; background: var(--paper); color: var(--ink); font: .83rem/1.5 var(--sans) }
#menu:popover-open { display: grid; grid-template-columns: repeat(5, auto); gap: 1.5rem }
#menu ul { display: block }
#menu li a { padding: .1rem 0 }
#menu > p { grid-column: 1 / -1 }
@media print { #menu { display: none } }`;

/* Makes the way to the page of everything open a menu. */
function bindMenu(link: HTMLAnchorElement): void {
  adoptLook(look);
  const menu = buildElement("nav", { id: "menu", popover: "auto", "aria-label": "Browse" });
  link.after(menu);
  const attributes = { role: "button", "aria-expanded": "false", "aria-controls": "menu" };
  for (const [name, value] of Object.entries(attributes)) link.setAttribute(name, value);
  menu.addEventListener("toggle", () => link.setAttribute("aria-expanded", String(menu.matches(":popover-open"))));
  let loading: Promise<void> | undefined;
  const load = () => (loading ??= fillMenu(menu, link.href));
  // A press outside closes the menu before the click comes, which would open it again.
  let wasOpen = false;
  link.addEventListener("pointerdown", () => {
    wasOpen = menu.matches(":popover-open");
  });
  link.addEventListener("click", (event) => {
    if (!matchMedia(wide).matches || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (wasOpen) return void (wasOpen = false);
    load().then(
      () => menu.togglePopover(),
      () => location.assign(link.href),
    );
  });
  link.addEventListener("keydown", (event) => {
    if (event.key !== " ") return;
    event.preventDefault();
    link.click();
  });
  void load().catch(() => undefined);
}

/* The groups of the page with their links, and the way to the page itself, which says what is in each. */
async function fillMenu(menu: HTMLElement, address: string): Promise<void> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Unexpected answer ${response.status} for ${address}`);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const groups = [...page.querySelectorAll("main section")].map((section) => {
    const links = [...section.querySelectorAll<HTMLAnchorElement>(".way-list > li > a")].map((link) =>
      buildElement("li", {}, buildElement("a", { href: link.getAttribute("href") ?? "" }, link.textContent)),
    );
    const title = section.querySelector("h2")?.textContent ?? "";
    return buildElement("div", {}, buildElement("p", { class: "label" }, title), buildElement("ul", {}, ...links));
  });
  const all = buildElement("p", {}, buildElement("a", { href: address }, "All lists, with what is in each"));
  menu.replaceChildren(...groups, all);
}

const way = document.querySelector<HTMLAnchorElement>(".browse > a");
if (way !== null && "popover" in way) bindMenu(way);
