import { adoptLook } from "#lib/browser/adopt-look";
import { buildElement } from "#lib/browser/element";

/*
 * The contents of a long page follow the reading once they are out of view, and say where the reader is: beside the text where the
 * screen is wide, else as a bar at its head that opens. The page without scripts has them where the text begins.
 */

const wide = window.matchMedia("(min-width: 104rem)");

const look = `
.following { position: fixed; z-index: 1; inset: 0 0 auto; background: var(--paper); border-bottom: 1px solid var(--rule);
  padding-inline: max(1.15rem, 50vw - 31rem); font: .8rem/1.35 var(--sans) }
.following summary { padding-block: .6rem; cursor: pointer; white-space: nowrap; overflow: hidden; text-overflow: ellipsis }
.following ol { max-height: 55vh; overflow: auto }
.following a { display: inline-block; padding-block: .3rem; color: var(--soft) }
.following li a { text-decoration: none }
.following :is(a:hover, [aria-current]) { color: var(--ink); text-decoration: underline 1px }
.following .inner { padding-left: 1rem }
.following p { display: flex; gap: 1.2rem; padding-block: .4rem .6rem }
@media (max-width: 103.99rem) { html:has(.following:not([hidden])) { scroll-padding-top: 3.6rem } }
@media (min-width: 104rem) {
  .following { inset: 5rem auto auto calc(50vw - 46rem); width: 13.5rem; padding: 0; border: 0 }
  .following summary { display: none }
  .following ol { max-height: calc(100vh - 10rem) }
}
@media print { .following { display: none } }`;

/** A heading of the text and the link to it. */
interface Place {
  link: HTMLAnchorElement;
  target: Element;
}

/** Starts what follows the reading of a page with contents; nothing where these are short. */
export function followReading(): void {
  const source = document.querySelector<HTMLElement>(".contents, .jump");
  const places = source === null ? [] : findPlaces(source);
  if (source === null || places.length < 3) return;
  adoptLook(look);
  const here = buildElement("span");
  const steps = { previous: buildElement("a", {}, "Previous"), next: buildElement("a", {}, "Next") };
  const panel = buildElement(
    "details",
    {},
    buildElement("summary", {}, here),
    buildElement("ol", {}, ...places.map(({ link }) => wrap(link))),
    buildElement("p", {}, buildElement("a", { href: "#main" }, "To the top"), steps.previous, steps.next),
  );
  const nav = buildElement("nav", { class: "following", "aria-label": "Contents, where you are" }, panel);
  const settle = () => {
    panel.open = wide.matches;
  };
  settle();
  wide.addEventListener("change", settle);
  panel.addEventListener("click", ({ target }) => {
    if (target instanceof HTMLAnchorElement) settle();
  });
  document.querySelector("main")?.prepend(nav);
  const show = () => showPlace({ nav, here, steps, places, isPassed: isPassed(source) });
  let frame = 0;
  addEventListener("scroll", () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(show);
  });
  show();
}

/* What is not shown at all, as the list that was narrowed, has no place. */
function isPassed(source: HTMLElement): boolean {
  return source.getClientRects().length > 0 && source.getBoundingClientRect().bottom < 0;
}

interface Shown {
  nav: HTMLElement;
  here: HTMLElement;
  steps: { previous: HTMLAnchorElement; next: HTMLAnchorElement };
  places: readonly Place[];
  isPassed: boolean;
}

/* A heading is where the reader is once it has come to the bar, which is taken for the source of the words below it; beside the text, into the upper third. */
function showPlace({ nav, here, steps, places, isPassed }: Shown): void {
  nav.hidden = !isPassed;
  if (!isPassed) return;
  const line = wide.matches ? innerHeight / 3 : 96;
  const at = Math.max(
    0,
    places.findLastIndex(({ target }) => target.getBoundingClientRect().top < line),
  );
  here.textContent = places[at]?.link.textContent ?? "";
  for (const [index, { link }] of places.entries()) {
    if (index === at && !link.hasAttribute("aria-current")) link.scrollIntoView({ block: "nearest" });
    if (index === at) link.setAttribute("aria-current", "location");
    else link.removeAttribute("aria-current");
  }
  lead(steps.previous, places[at - 1]);
  lead(steps.next, places[at + 1]);
}

function lead(step: HTMLAnchorElement, place: Place | undefined): void {
  step.hidden = place === undefined;
  if (place !== undefined) step.href = place.link.href;
}

/* Of a list's ways the name of what they are in stands before each. */
function findPlaces(source: HTMLElement): Place[] {
  return [...source.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].flatMap((each): Place[] => {
    const target = document.getElementById(decodeURIComponent(each.hash.slice(1)));
    const group = each.parentElement?.querySelector("b")?.textContent;
    const words = group === undefined ? each.textContent : `${group}, ${each.textContent}`;
    const { lang } = each;
    const isInner = each.closest("li")?.className !== "" && group === undefined;
    const attributes = { href: each.hash, ...(lang === "" ? {} : { lang }), ...(isInner ? { class: "inner" } : {}) };
    return target === null ? [] : [{ link: buildElement("a", attributes, words), target }];
  });
}

function wrap(link: HTMLAnchorElement): HTMLLIElement {
  return buildElement("li", {}, link);
}
