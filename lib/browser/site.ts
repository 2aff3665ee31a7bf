import { type Announce, buildAnnouncer } from "./announce";
import { bindCiteKey } from "#lib/browser/citing/cite-key";
import { bindCopying } from "#lib/browser/citing/copying";
import { bindOpeningKeys } from "./opening-keys";
import { readStored } from "./storage";
import { whenReady } from "./when-ready";

/*
 * The module of every page. It lets links and citations copy themselves and binds keys that lead to the search; the links
 * and texts work without it. What is seldom needed is loaded when it is; a module loaded so imports nothing of what this one
 * does, or this one would come in two files.
 */

/* What may be a code, an identifier or an address: the rest of what is searched for needs no more than the search. */
const mayBeTarget = /\d|[/#]|^\s*ap[\s-]|^[^aeiou\s]{6}$/i;

function bindGoTo(announce: Announce): void {
  const form = document.querySelector<HTMLFormElement>("[data-go-to], form[data-search]");
  const field = form?.querySelector("input") ?? null;
  if (form === null || field === null) return;
  if (form.dataset.goTo !== undefined)
    return void import("./go-to").then(({ bindGoToPage }) => bindGoToPage(form, announce));
  let isOffered = false;
  const offer = (typed: string) => {
    isOffered ||= mayBeTarget.test(typed);
    if (isOffered) void import("./go-to").then(({ offerTarget }) => offerTarget(form, typed));
  };
  field.addEventListener("input", () => offer(field.value));
  // The search has yet to put what the address asks for into the field.
  offer(new URLSearchParams(location.search).get("q") ?? "");
}

/* What helps in a long text, and shows by what a search found it. */
function bindReading(): void {
  if (document.querySelector(".contents,.jump") !== null)
    addEventListener("scroll", () => void import("./reading/following").then(({ followReading }) => followReading()), {
      once: true,
    });
  const types = ["pointerover", "focusin", "click"];
  const glance = (event: Event) => {
    // A finger has no way to rest on a link, and taps a footnote or an acronym: it may do so before the module has come.
    const isTap = event.type === "click";
    if ((Reflect.get(event, "pointerType") === "touch") !== isTap) return;
    if (!(event.target instanceof Element) || event.target.closest(isTap ? "sup a,abbr a" : "main a") === null) return;
    if (isTap) event.preventDefault();
    void import("./reading/glance").then(({ startGlances }) => {
      for (const type of types) removeEventListener(type, glance);
      startGlances(event);
    });
  };
  for (const type of types) addEventListener(type, glance);
  if (document.referrer.includes("/search/?"))
    void import("./reading/found-words").then(({ markFoundWords }) => markFoundWords());
}

whenReady(() => {
  bindOpeningKeys();
  bindCiteKey();
  let announcer: ReturnType<typeof buildAnnouncer> | undefined;
  const announce = (text: string) => (announcer ??= buildAnnouncer())(text);
  const hosts = document.querySelectorAll<HTMLElement>("[data-copy]");
  if (hosts.length > 0) {
    announcer = buildAnnouncer();
    bindCopying(hosts, announce);
  }
  bindGoTo(announce);
  for (const type of ["pointerover", "focusin"])
    document.querySelector(".browse")?.addEventListener(type, () => void import("./browse-menu"));
  if (document.querySelector(".text [id^=p],.item[id],.account,.alone") !== null) {
    document.addEventListener(
      "selectionchange",
      () => void import("#lib/browser/citing/passage-link").then(({ bindPassageLinks }) => bindPassageLinks(announce)),
      { once: true },
    );
  }
  bindReading();
  const arrive = () => {
    if (/~|%7e/i.test(location.search + location.hash))
      void import("#lib/browser/citing/arrival").then(({ showArrival }) => showArrival(announce));
  };
  arrive();
  addEventListener("hashchange", arrive);
  const list = document.querySelector<HTMLElement>("[data-my-list]");
  if (
    list === null &&
    document.querySelector("[rel=bookmark],[data-search-hits]") === null &&
    readStored("my-list") === undefined
  )
    return;
  // A screen reader must know the live region before its text changes.
  announcer ??= buildAnnouncer();
  if (list === null) void import("./controls").then(({ startControls }) => startControls(announce));
  else void import("#lib/browser/my-list/page").then(({ startListPage }) => startListPage(list, announce));
});
