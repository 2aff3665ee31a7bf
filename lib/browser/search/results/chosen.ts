/** A choice of a facet that is in force: the facet's name, its own, and its field. */
interface Chosen {
  facet: string;
  value: string;
  input: HTMLInputElement;
}

/** Finds what is chosen in the facets of a page or of a part of it. */
export function findChosen(root: ParentNode): Chosen[] {
  return [...root.querySelectorAll<HTMLInputElement>("[data-facet] input:checked")].map((input) => ({
    facet: input.closest("fieldset")?.querySelector("legend")?.textContent ?? "",
    value: input.closest("label")?.querySelector("span")?.textContent ?? "",
    input,
  }));
}
