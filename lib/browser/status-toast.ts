const look =
  "position:fixed;z-index:2;inset:auto 1rem 1rem;width:fit-content;max-width:38rem;max-height:40vh;overflow:auto;margin:0 auto;padding:.6rem 1rem;font:.9rem/1.5 var(--sans);color:var(--paper);background:var(--ink)";
const time = 8000;

/**
 * Builds a place at the foot of the screen, and answers the function that says something there, aloud and for a while to be
 * seen. A screen reader must know the place before it speaks. Its look is set here, as pages that may never need it carry
 * no style for it.
 */
export function buildStatusToast(): (words: string) => void {
  const place = document.createElement("div");
  place.setAttribute("role", "status");
  document.body.append(place);
  let timer = 0;
  return (words) => {
    const said = document.createElement("p");
    said.style.cssText = look;
    said.textContent = words;
    place.replaceChildren(said);
    clearTimeout(timer);
    timer = window.setTimeout(() => place.replaceChildren(), time);
  };
}
