/**
 * Starts a module of ours: at once on a finished page; in the editor's live preview only after the framework, which
 * compares the page with its own rendering first, has had its turn.
 */
export function whenReady(start: () => void): void {
  if (document.querySelector('script[src*="/_next/"]') === null) start();
  else addEventListener("load", () => setTimeout(start, 1000));
}
