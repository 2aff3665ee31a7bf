import type { Place } from "./place";

/** Keeps the place in the history when the page is left, for browsers that do not keep the page. */
export function keepPlace({ children }: HTMLElement): void {
  window.addEventListener("pagehide", () => {
    const boxes = [...children].map((hit) => hit.getBoundingClientRect());
    const at = boxes.findIndex(({ bottom }) => bottom > 0);
    const place: Place = { shown: boxes.length, at, top: boxes[at]?.top ?? 0 };
    history.replaceState(place, "");
  });
}
