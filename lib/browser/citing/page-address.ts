import { pageOf } from "#lib/address/anchor";

/** Finds the public address of this page, without an anchor: the canonical one where the page names it. */
export function findPageAddress(): string {
  return pageOf(document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href ?? location.href);
}
