import { adoptLook } from "./adopt-look";

/*
 * In lists and texts they are words to press, in boxes only at the head of a page. In
 * the margin where a page has one, else behind the words; none of it on paper. It is set here, as a page without scripts has no
 * buttons and shall not carry the looks of any.
 */
const look = `
.quoting, .quoting [role] { display: inline-flex; flex-wrap: wrap; align-items: baseline; gap: .4rem .9rem; direction: ltr }
.quoting [role] { flex-basis: 100%; font: .75rem/1.7 var(--sans); color: var(--soft) }
.side .quoting { display: contents }
:is(.side, .quotations) .permalink > :is(button, span), .side .quote { order: 2 }
@media screen { .side .permalink::before { content: ""; flex-basis: 100%; order: 3 } }
.side .permalink > :is(a, b) { order: 3 }
.side .permalink [role] { order: 4 }
:is(.side .permalink, .quotations, .hit, .figures) :is(.keep, .copy), .quote {
  border: 0; padding: .3rem 0; color: var(--soft); text-decoration: underline 1px color-mix(in srgb, currentcolor 45%, transparent);
  text-underline-offset: .18em }
.hit > :is(.keep, .quoting) { margin-right: .9rem }
.figures .quoting { display: flex }
.figures [aria-expanded] { position: absolute; top: .35rem; inset-inline-end: 0; min-height: 0 }
.figures .in-list { font: .75rem/1.7 var(--sans); color: var(--soft) }
.figures dt > :is(.keep, .in-list), .figures .quoting:not(:has([role])) > :not([aria-expanded]) { display: none }
.hit .quoting { gap: .4rem .9rem }
.not-kept { font: .75rem/1.5 var(--sans); color: var(--act) }
@media (min-width: 56rem) {
  .text .quoting, .account > p > .quoting { position: absolute; left: calc(100% + 1.5rem); top: 0; margin: 0; width: min(18.5rem, 100vw - 40.8rem) }
  :is(.text, .account) :has(> .quoting [role]) { min-height: 5.5rem }
}
@media (max-width: 55.99rem) { :not(.permalink) > .quoting:has([role]) { display: flex } }
@media (forced-colors: active) { :is(.copy, .keep, .quote) { border: 1px solid !important; padding: .3rem .5rem !important } }
@media print { :is(.side, .figures) .quoting, .quoting, .not-kept { display: none } }`;

/** Gives the buttons that scripts add to a page their looks. */
export function dressControls(): void {
  adoptLook(look);
}
