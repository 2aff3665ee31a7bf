/** Has a screen reader read a text. */
export type Announce = (text: string) => void;

/** Builds a hidden live region, one for a page, and answers the function that sets its text. */
export function buildAnnouncer(): Announce {
  const region = document.querySelector("body > p[role=status]") ?? document.createElement("p");
  region.className = "visually-hidden";
  region.setAttribute("role", "status");
  document.body.append(region);
  return (text) => {
    region.textContent = text;
  };
}
