/** Where a reader was among the hits: how many were shown, the first in view, and how far below the edge of the window it began, in pixels. */
export interface Place {
  shown: number;
  at: number;
  top: number;
}

/** Reads the place that was kept; of no hit where none was. */
export function readPlace(): Place {
  const read = (name: string) => Number(Reflect.get(Object(history.state), name) ?? -1);
  return { shown: read("shown"), at: read("at"), top: read("top") };
}

/** Scrolls to a place, where there is such a hit, as soon as what watches the hits has added to them, and before anything is painted. */
export function returnTo(place: Place, { children }: HTMLElement): void {
  queueMicrotask(() => {
    const { at, top } = place;
    window.scrollBy(0, (children[at]?.getBoundingClientRect().top ?? top) - top);
  });
}
