/** Gives the page the looks of what a module adds to it: a page without scripts does not carry them. */
export function adoptLook(look: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(look);
  document.adoptedStyleSheets.push(sheet);
}
