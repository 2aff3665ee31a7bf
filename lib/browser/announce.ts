/** Builds a hidden place whose words are read out when they change, and answers the function that changes them. */
export function buildAnnouncer(): (text: string) => void {
  const region = document.createElement("p");
  region.className = "visually-hidden";
  region.setAttribute("role", "status");
  document.body.append(region);
  return (text) => {
    region.textContent = text;
  };
}
