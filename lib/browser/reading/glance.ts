import { adoptLook } from "#lib/browser/adopt-look";
import { buildElement } from "#lib/browser/element";

/*
 * What a link within a text leads to — a footnote, a numbered paragraph, an item, a person, a body, what an acronym stands for — opens in
 * place under the pointer or the focus, a footnote and an acronym under a finger too. It stays while the pointer is on it and goes with Escape (WCAG 2.2, 1.4.13). Without scripts
 * the links lead there.
 */

const within = ":is(.text, .account, .words, .credits, .note, .printed) a, .opener .facts a";
const without = ".hang, .marker, .permalink a, .quoting *";
/** How long a pointer or the focus rests on a link before it opens, and is away before it closes; in milliseconds. */
const [rest, leave] = [350, 250];

const look = `
.glance { position: fixed; inset: auto; margin: 0; max-width: min(24rem, 100vw - 2rem); max-height: 40vh; overflow: auto; padding: .8rem 1rem;
  border: 1px solid var(--rule); background: var(--paper); color: var(--ink); font: .95rem/1.45 var(--serif); box-shadow: 0 .2rem 1rem #0002 }
.glance > * + * { margin-top: .4rem }
.glance .label { font-size: 1.05rem }
@media print { .glance { display: none } }`;

let shown: { link: HTMLAnchorElement; host: HTMLElement; title: string } | undefined;
let timer = 0;
let isStarted = false;

/** Starts the glances of a page with an event that asked for one; several may ask before the module has come. */
export function startGlances(first: Event): void {
  if (!("popover" in HTMLElement.prototype)) return;
  if (!isStarted) bindGlances();
  isStarted = true;
  const link = findLink(first.target);
  if (first.type === "click" && link !== undefined) void open(link, () => true);
  else onOver(first);
}

function bindGlances(): void {
  adoptLook(look);
  document.addEventListener("pointerover", onOver);
  document.addEventListener("focusin", onOver);
  document.addEventListener("focusout", () => wait(close, leave));
  document.addEventListener("click", onClick, true);
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") close();
  });
  addEventListener("scroll", follow, { passive: true });
}

function onOver(event: Event): void {
  const link = findLink(event.target);
  // The focus that a finger or the mouse has set says nothing; it may be heard of after the tap that it belongs to.
  if (event.type === "focusin" && link?.matches(":focus-visible") === false) return;
  if (link !== undefined && !isTouch(event)) wait(() => void open(link, () => link.matches(":hover, :focus")), rest);
  else if (event.target instanceof Node && shown?.host.contains(event.target) === true) window.clearTimeout(timer);
  else wait(close, leave);
}

/* A finger opens a footnote or an acronym where it is; a second tap leads there. */
function onClick(event: MouseEvent): void {
  const link = findLink(event.target);
  if (link === undefined || !isTouch(event) || link.closest("sup, abbr") === null || shown?.link === link)
    return close();
  event.preventDefault();
  void open(link, () => link.isConnected);
}

function isTouch(event: Event): boolean {
  return event instanceof PointerEvent && event.pointerType === "touch";
}

function wait(act: () => void, time: number): void {
  window.clearTimeout(timer);
  timer = window.setTimeout(act, time);
}

function findLink(target: EventTarget | null): HTMLAnchorElement | undefined {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>(within) : null;
  return link === null || link.matches(without) || link.origin !== location.origin ? undefined : link;
}

/* Opens what a link leads to, if it is still wanted when it has come. */
async function open(link: HTMLAnchorElement, isWanted: () => boolean): Promise<void> {
  if (shown?.link === link) return;
  close();
  const said = await findSaid(link).catch(() => []);
  if (said.length === 0 || !isWanted()) return;
  const host = buildElement("div", { class: "glance", id: "glance", role: "note", popover: "manual" }, ...said);
  document.querySelector("main")?.append(host);
  host.showPopover();
  place(host, link.getBoundingClientRect());
  link.setAttribute("aria-describedby", "glance");
  shown = { link, host, title: takeTitle(link) };
}

/* The browser's own tip would say the same once more. */
function takeTitle(link: HTMLAnchorElement): string {
  const abbreviation = link.closest("abbr");
  const title = abbreviation?.title ?? "";
  abbreviation?.removeAttribute("title");
  return title;
}

/* It goes with its link, and away with it. */
function follow(): void {
  const box = shown?.link.getBoundingClientRect();
  if (shown === undefined || box === undefined) return;
  if (box.bottom < 0 || box.top > innerHeight) close();
  else place(shown.host, box);
}

function close(): void {
  window.clearTimeout(timer);
  shown?.link.removeAttribute("aria-describedby");
  shown?.host.remove();
  shown?.link.closest("abbr")?.setAttribute("title", shown.title);
  shown = undefined;
}

function place(host: HTMLElement, { left, top, bottom }: DOMRect): void {
  const { offsetWidth, offsetHeight } = host;
  const isBelow = bottom + offsetHeight + 12 < innerHeight || top < offsetHeight + 12;
  host.style.left = `${Math.max(16, Math.min(left, document.documentElement.clientWidth - offsetWidth - 16))}px`;
  host.style.top = `${isBelow ? bottom + 6 : top - offsetHeight - 6}px`;
}

const pages = new Map<string, Promise<Document>>();

async function findSaid(link: HTMLAnchorElement): Promise<HTMLElement[]> {
  const { title: longForm = "" } = link.closest("abbr") ?? {};
  if (longForm !== "") return [buildElement("p", {}, longForm)];
  const isHere = link.pathname === location.pathname;
  const page = isHere ? document : await loadPage(link.pathname);
  const anchor = decodeURIComponent(link.hash.slice(1));
  const target = anchor === "" ? null : page.getElementById(anchor);
  if (target !== null) return /^(?:p\d+|note-)/u.test(anchor) ? [copyWords(target)] : [];
  if (isHere) return [];
  return describePage(page);
}

function loadPage(address: string): Promise<Document> {
  const known = pages.get(address);
  if (known !== undefined) return known;
  const page = fetch(address)
    .then((response) => (response.ok ? response.text() : Promise.reject(new Error(`${response.status} at ${address}`))))
    .then((html) => new DOMParser().parseFromString(html, "text/html"));
  pages.set(address, page);
  return page;
}

/* Of an item its words; of a person or a body the name and where it stands first; of other pages nothing. */
function describePage(page: Document): HTMLElement[] {
  const find = (selector: string) => page.querySelector<HTMLElement>(selector);
  const words = find(".alone .words");
  const label = find(".opener .label, .alone .label")?.textContent ?? "";
  if (words !== null) return [buildElement("p", { class: "label" }, label), copyWords(words)];
  const name = find("h1");
  const history = [...page.querySelectorAll<HTMLElement>(".history > li")].slice(0, 2);
  if (name === null || history.length === 0) return [];
  return [
    buildElement("p", {}, buildElement("b", {}, name.textContent)),
    ...history.map((each) => {
      const [at, printed] = [each.querySelector(".label"), each.querySelector(".printed")];
      return buildElement("p", {}, [at?.textContent, printed?.textContent].filter(Boolean).join(": "));
    }),
  ];
}

/* Words without what stands beside them. */
function copyWords(source: HTMLElement): HTMLElement {
  const copy = document.importNode(source, true);
  for (const beside of copy.querySelectorAll(".hang, .marker, .quoting, .side, button, [href^='#ref-']"))
    beside.remove();
  const words = buildElement("p", {}, copy.textContent.replace(/\s+/gu, " ").trim());
  const { lang } = source;
  if (lang !== "") Object.assign(words, { lang, dir: "auto" });
  return words;
}
