import { buildElement } from "./element";

const look =
  "position:fixed;z-index:2;inset:auto 1rem 1rem;width:fit-content;max-width:38rem;max-height:40vh;overflow:auto;margin:0 auto;padding:.6rem 1rem;font:.9rem/1.5 var(--sans);color:var(--paper);background:var(--ink)";
const time = 8000;

/**
 * Builds a live region at the foot of the screen, and answers the function that shows a toast in it. A screen reader must know
 * the region before its text changes. The style is set here, as pages that may never need it carry none for it.
 */
export function buildStatusToast(): (words: string) => void {
  const region = buildElement("div", { role: "status" });
  document.body.append(region);
  let timer = 0;
  return (words) => {
    const toast = buildElement("p", {}, words);
    toast.style.cssText = look;
    region.replaceChildren(toast);
    clearTimeout(timer);
    timer = window.setTimeout(() => region.replaceChildren(), time);
  };
}
