import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import type { ChartSvg, ChartTitle } from "#lib/records/derived/chart";

/** The paints of a chart. They are the page's own properties, so that a chart follows light, dark and print. */
export const paint = {
  ink: "currentColor",
  act: "var(--act)",
  soft: "var(--soft)",
  rule: "var(--rule)",
  paper: "var(--paper)",
  wash: "var(--wash)",
} as const;

/** Draws marks with Observable Plot into an SVG element that needs no style sheet of its own and no script. */
export function drawSvg(titles: ChartTitle, options: Plot.PlotOptions & { width: number; height: number }): ChartSvg {
  const svg = Plot.plot({ margin: 0, ...options, document: newDocument(), className: "plot" });
  if (svg.tagName.toLowerCase() !== "svg")
    throw new Error(
      `Unexpected <${svg.tagName}> for the chart ${titles.id}, expected <svg>: is there a title or legend among its options?`,
    );
  for (const style of [...svg.querySelectorAll("style")]) style.remove();
  for (const element of [svg, ...svg.querySelectorAll("*")]) cleanElement(element);
  addTitle(svg, titles);
  return { svg: svg.outerHTML, width: options.width, height: options.height };
}

function newDocument(): Document {
  return parseHTML("<!doctype html><html><body></body></html>").document;
}

/**
 * The library's labels of groups of marks say nothing to anybody, its class and styles are forbidden or unused; the kind of
 * figures it asks for is one of CSS and none of SVG, so the page's style has it. A link keeps its name.
 */
function cleanElement(element: Element): void {
  for (const name of ["style", "class", "aria-label", "aria-description", "aria-hidden", "font-family", "font-variant"])
    if (element.tagName.toLowerCase() !== "a") element.removeAttribute(name);
  for (const name of element.getAttributeNames()) {
    const value = element.getAttribute(name) ?? "";
    const round = value.replace(/-?\d+\.\d+(?:e-?\d+)?/g, (number) => String(Number(Number(number).toFixed(1))));
    if (round !== value) element.setAttribute(name, round);
  }
}

function addTitle(svg: Element, { id, title, description }: ChartTitle): void {
  const add = (name: string, text: string) => {
    const element = svg.ownerDocument.createElementNS("http://www.w3.org/2000/svg", name);
    element.setAttribute("id", `${id}-${name}`);
    element.textContent = text;
    return element;
  };
  svg.prepend(add("title", title), add("desc", description));
  svg.setAttribute("role", "group");
  svg.setAttribute("aria-labelledby", `${id}-title`);
  svg.setAttribute("aria-describedby", `${id}-desc`);
  svg.setAttribute("font-size", "13");
  // Another serif than the page's may be wider than room was kept for.
  svg.setAttribute("overflow", "visible");
}
