import { type Facet, facets } from "#lib/records/derived/facet";
import { buildElement } from "#lib/browser/element";
import type { FacetCounts, Selection } from "#lib/search/engine/facets/selection";

/*
 * Binds the facets of the search page:
 *   <details data-search-facets hidden> <details data-facet="topic" hidden><summary>Topic</summary>
 *     <label><input type="checkbox" name="topic" value="training"> <span>Training</span> <span class="count"></span></label> …
 */

const wide = "(min-width: 56rem)";

/** Reads what is chosen in the facets. */
export function readChosen(panel: HTMLElement): Selection {
  const chosen = facets.map(
    (facet) =>
      [
        facet,
        inputsOf(panel, facet)
          .filter(({ checked }) => checked)
          .map(({ value }) => value),
      ] as const,
  );
  return Object.fromEntries(chosen.filter(([, values]) => values.length > 0));
}

/** Shows what is chosen, as an address says it; answers in words which of it the portal does not have, empty where it has all. */
export function showChosen(panel: HTMLElement, selection: Selection): string {
  const unknown: string[] = [];
  for (const facet of facets) {
    const name = panel.querySelector(`[data-facet="${facet}"] legend`)?.textContent ?? facet;
    for (const value of selection[facet] ?? []) {
      const find = () => inputsOf(panel, facet).find((input) => input.value === value);
      // Which countries are named is known by the answer alone.
      if (find() === undefined) addChoice(panel, facet, value, facet !== "country");
      if (find()?.dataset.unknown !== undefined) unknown.push(`“${value}” of ${name}`);
    }
    for (const input of inputsOf(panel, facet)) input.checked = selection[facet]?.includes(input.value) ?? false;
  }
  return unknown.length === 0 ? "" : `There is no choice ${unknown.join(" and ")}: take it off to see results.`;
}

/**
 * Shows how many hits each choice would leave; what would leave none goes, unless it is chosen. Where the counts must be loaded
 * first, this is done for whoever opens the panel.
 */
export function showCounts(panel: HTMLElement, counts: FacetCounts | undefined, load?: () => Promise<unknown>): void {
  const before = panel.hidden;
  if (counts === undefined && load !== undefined) return offerCounts(panel, load);
  panel.hidden =
    counts === undefined || facets.every((facet) => [...(counts[facet]?.values() ?? [])].every((count) => count === 0));
  if (counts === undefined) return;
  if (before && window.matchMedia(wide).matches)
    for (const part of [panel, ...firstOf(panel)]) part.setAttribute("open", "");
  const most = Math.max(0, ...facets.flatMap((facet) => [...(counts[facet]?.values() ?? [])]));
  for (const facet of facets) {
    for (const value of counts[facet]?.keys() ?? [])
      if (!inputsOf(panel, facet).some((input) => input.value === value)) addChoice(panel, facet, value);
    showFacet(panel, facet, counts, most);
  }
}

function offerCounts(panel: HTMLElement, load: () => Promise<unknown>): void {
  if (!panel.hidden) return;
  panel.hidden = false;
  panel.addEventListener("toggle", () => void load().then(() => panel.dispatchEvent(new Event("change"))), {
    once: true,
  });
}

/* What is narrowed most often lies open where there is room. */
function firstOf(panel: HTMLElement): Element[] {
  return [...panel.querySelectorAll("[data-facet]")].slice(0, 2);
}

function showFacet(panel: HTMLElement, facet: Facet, counts: FacetCounts, most: number): void {
  const group = panel.querySelector<HTMLDetailsElement>(`[data-facet="${facet}"]`);
  if (group === null) return;
  const inputs = inputsOf(panel, facet);
  for (const input of inputs) {
    const count = counts[facet]?.get(input.value) ?? 0;
    const label = input.closest("label");
    if (label === null) continue;
    label.hidden = count === 0 && !input.checked;
    const shown = label.querySelector(".count");
    if (shown !== null) shown.textContent = String(count);
  }
  const offered = inputs.filter((input) => input.closest("label")?.hidden === false);
  const chosen = inputs.some(({ checked }) => checked);
  // One choice that all hits share narrows nothing; one that only some have does.
  const narrows = offered.some(({ value }) => (counts[facet]?.get(value) ?? 0) < most);
  // What was offered once stays where it is.
  group.hidden &&= !chosen && (offered.length === 0 || (offered.length === 1 && !narrows));
  if (chosen) group.open = true;
}

/* Countries are named by the browser, so that no list of them is sent. */
function addChoice(panel: HTMLElement, facet: Facet, value: string, isUnknown = false): void {
  const fieldset = panel.querySelector(`[data-facet="${facet}"] fieldset`);
  const form = panel.querySelector("input")?.getAttribute("form") ?? "";
  const name = nameOf(facet, value);
  const unknown = isUnknown ? { "data-unknown": "" } : {};
  const input = buildElement("input", { type: "checkbox", name: facet, value, form, ...unknown });
  const text = buildElement("span", {}, name);
  const label = buildElement("label", {}, input, " ", text, " ", buildElement("span", { class: "count" }));
  const later = [...(fieldset?.querySelectorAll("label") ?? [])].find(
    (other) => (other.children[1]?.textContent ?? "") > name,
  );
  fieldset?.insertBefore(label, later ?? null);
}

function nameOf(facet: Facet, value: string): string {
  if (facet !== "country" || !/^[A-Z]{2}$/u.test(value)) return value;
  return new Intl.DisplayNames("en", { type: "region" }).of(value) ?? value;
}

function inputsOf(panel: HTMLElement, facet: Facet): HTMLInputElement[] {
  return [...panel.querySelectorAll<HTMLInputElement>(`input[name="${facet}"]`)];
}
