/** Where a reader was among the hits: how many were shown, and how far down the page, in pixels. */
export interface Place {
  shown: number;
  top: number;
}

/** Keeps the place in the history when the page is left, for browsers that do not keep the page. */
export function keepPlace(hits: HTMLElement): void {
  window.addEventListener("pagehide", () =>
    history.replaceState({ shown: hits.childElementCount, top: window.scrollY }, ""),
  );
}

/** Reads the place that was kept; at the top where none was. */
export function readPlace(): Place {
  const kept: unknown = history.state;
  const read = (name: string) => Number(Reflect.get(Object(kept), name) ?? 0);
  return { shown: read("shown"), top: read("top") };
}
