import { adoptLook } from "./adopt-look";

/*
 * In the margin where a page has one, else behind the words; none of it on paper. It is set here, as a page without scripts has
 * no buttons and shall not carry the looks of any.
 */
const look = `
.quoting, .quoting [role] { display: inline-flex; flex-wrap: wrap; align-items: baseline; column-gap: .9em }
.quoting [role] { flex-basis: 100% }
:is(p, li, dd) > .quoting { margin-left: .4em }
.permalink > .quoting { margin-left: 0 }
.hit > .quoting { margin-left: .9em }
.not-kept { font: .75rem/1.5 var(--sans); color: var(--act) }
@media (min-width: 56rem) {
  .text .quoting, .account > p > .quoting { position: absolute; left: calc(100% + 1.5rem); top: 0; width: 20rem; margin: 0 }
  .quoting:has([role]) { z-index: 1; background: var(--paper) }
}
@media print { .quoting, .not-kept { display: none } }`;

/** Gives the buttons that scripts add to a page their looks. */
export function dressControls(): void {
  adoptLook(look);
}
