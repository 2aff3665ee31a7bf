/** Builds a hidden place, one for a page, whose words are read out when they change, and answers the function that changes them. */
export function buildAnnouncer(): (text: string) => void {
  const region = document.querySelector("body > p[role=status]") ?? document.createElement("p");
  region.className = "visually-hidden";
  region.setAttribute("role", "status");
  document.body.append(region);
  return (text) => {
    region.textContent = text;
  };
}
